package org.anjuan.catalogue.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.catalogue.CatalogueItem;

/** What a county handed down, asked by item, township and day. */
public final class HandDowns {
    private final List<HandDown> documents;

    /** The contents of {@code documents}. */
    public HandDowns(List<HandDown> documents) {
        this.documents = documents;
    }

    /** Everything that ever handed {@code item} to {@code township}, in the order of the documents. */
    public List<Holding> of(CatalogueItem item, String township) {
        return stream(item, township).toList();
    }

    /** What hands {@code item} to {@code township} on {@code day}. */
    public List<Holding> holding(CatalogueItem item, String township, LocalDate day) {
        return stream(item, township)
                .filter(holding -> holding.standing(day) == Standing.HELD)
                .toList();
    }

    /** The document with this number. */
    public Optional<HandDown> document(String number) {
        return documents.stream()
                .filter(document -> document.number().equals(number))
                .findFirst();
    }

    private Stream<Holding> stream(CatalogueItem item, String township) {
        return documents.stream()
                .filter(document -> document.reaches(township))
                .flatMap(document -> document.matters().stream()
                        .filter(matter -> matter.includes(item))
                        .map(matter -> new Holding(document, matter)));
    }
}
