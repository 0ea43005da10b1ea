package org.anjuan.cli;

/** The formats that a command can print. */
enum ReportFormat {
    text,
    json
}
