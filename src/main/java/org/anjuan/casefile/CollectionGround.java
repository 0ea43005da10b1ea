package org.anjuan.casefile;

/** Why a fine was collected on the spot (arts. 68, 69). */
public enum CollectionGround {
    @Zh("小额罚款")
    SMALL_FINE,
    @Zh("事后难以执行")
    HARD_TO_EXECUTE_LATER,
    @Zh("边远地区")
    REMOTE_AREA
}
