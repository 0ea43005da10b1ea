package org.anjuan.cli;

/** How a command prints what the rule book holds. */
enum ListFormat {
    text,
    json
}
