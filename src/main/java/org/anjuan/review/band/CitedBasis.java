package org.anjuan.review.band;

/** How the provisions that a penalty is put on agree with the item that it is for. */
public enum CitedBasis {
    /** The penalty article of a text that can apply is cited, and no other penalty article. */
    OWN,
    /** The article of another text of the item is cited, and none of one that can apply. */
    OTHER_TEXT,
    /** The penalty article of a text that can apply is cited, and another that the catalogue does not know for the item. */
    MIXED,
    /** Only articles are cited that the catalogue does not know for the item. */
    FOREIGN,
    /** An article is cited in words that cannot be compared. */
    UNCLEAR,
    /** The file cites no article that punishes. */
    UNKNOWN
}
