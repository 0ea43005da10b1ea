package org.anjuan.review.power;

/** That one item was both delegated to and conferred on the township at the time of the case. */
public record TwoRoutes(String item) {}
