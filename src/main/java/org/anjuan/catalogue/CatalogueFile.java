package org.anjuan.catalogue;

import java.util.List;

/** One file of {@code rules/catalogue/}: the items of a domain. */
public record CatalogueFile(List<CatalogueItem> items) {}
