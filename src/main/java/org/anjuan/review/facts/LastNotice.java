package org.anjuan.review.facts;

import org.anjuan.casefile.Notice;

/** The last penalty notice: by its day of service, else by its own day, else by its place in the file. */
public record LastNotice(Notice notice) {}
