package org.anjuan.casefile.reading;

/** A place in a text; lines and columns count from 1, columns in characters. */
public record Place(int line, int column) {}
