package org.anjuan.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act of which a record (笔录) is made and shown to the party: inspection and inquiry (art. 55). */
public sealed interface RecordedAct extends Act permits Inspection, Inquiry {
    /** Whether it took place face to face. */
    @Nullable
    Boolean inPerson();

    /** Whether a record was made. */
    @Nullable
    Boolean recordMade();

    /** The rights that the record tells. */
    @Nullable
    List<Right> rightsTold();

    /** Whether the person confirmed on the record that the rights were told. */
    @Nullable
    Boolean rightsConfirmed();

    /** Whether a refusal to sign is noted. */
    @Nullable
    Boolean refusalNoted();

    /** Who kept the record; blank where the record names nobody. */
    @Nullable
    String recorder();

    /** Whether every correction is signed; true where there is none. */
    @Nullable
    Boolean correctionsSigned();

    /** Whether blank space is struck out or marked; true where there is none. */
    @Nullable
    Boolean blanksHandled();
}
