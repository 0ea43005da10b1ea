package org.anjuan.cli;

/** What the process says to its caller. */
final class ExitCode {
    /** Nothing at or above the consequence that {@code --fail-on} names. */
    static final int CLEAN = 0;
    /** Something at or above it. */
    static final int FOUND = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** Some case could not be read, or some obligation not evaluated. */
    static final int UNREADABLE = 3;
    /** The program itself failed. */
    static final int INTERNAL = 4;

    private ExitCode() {}
}
