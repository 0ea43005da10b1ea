package org.anjuan.cli;

/** The kinds of file that have a schema. */
enum SchemaKind {
    CASE_FILE,
    COUNTY,
    CATALOGUE
}
