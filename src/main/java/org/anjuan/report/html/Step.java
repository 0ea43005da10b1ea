package org.anjuan.report.html;

import java.time.LocalDate;

/**
 * A dated step of a case.
 *
 * @param pointer where the file gives its day
 */
record Step(String pointer, LocalDate day, String label) {
    /** The paper that the step belongs to. */
    String paper() {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
