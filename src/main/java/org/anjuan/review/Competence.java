package org.anjuan.review;

import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.county.CountyProfile;
import org.jspecify.annotations.Nullable;

/**
 * Who may punish what: the catalogue of penalty items and what one county handed down.
 *
 * @param county null where the review is told of no county
 */
public record Competence(Catalogue catalogue, @Nullable CountyProfile county) {}
