package org.anjuan.review.facts;

/** Two papers of the file with one number. */
public record SharedNumber(String number, Object first, Object second) {}
