package org.anjuan.review.power;

/** That the conduct took place in another township of the county than that of the acting body. */
public record OtherTownship(String place, String township) {}
