package org.anjuan.cli;

/** The formats of a scored sheet. */
enum ScoreFormat {
    text,
    json,
    html,
    xlsx
}
