package org.anjuan.review.power;

/** How the organ whose power a case uses compares with the organ that holds the power over the item by statute. */
public enum HolderFit {
    /** Sector and level agree. */
    AGREES,
    /** The county profile gives the organ other sectors than those that hold the power. */
    OTHER_SECTOR,
    /** The one sector that the file gives the organ is another; it may have more, or the law names further departments. */
    PERHAPS_OTHER_SECTOR,
    /** The organ stands below the level that holds the power. */
    BELOW_LEVEL,
    /** The power is the township government's own. */
    TOWNSHIPS_OWN,
    /** The law leaves the organ to a designation, and the file says that there is none. */
    NOT_DESIGNATED,
    /** The law leaves the organ to a designation, and the county designated another organ. */
    OTHER_DESIGNATED,
    /** The law leaves the organ to a designation, and neither the file nor the county shows one. */
    PERHAPS_NOT_DESIGNATED
}
