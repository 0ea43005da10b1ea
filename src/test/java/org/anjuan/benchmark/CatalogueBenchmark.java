package org.anjuan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.GrownCatalogue;
import org.anjuan.catalogue.county.CountyReader;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.review.Competence;
import org.anjuan.review.Review;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What the review of a delegated case that names its item costs with a catalogue of 120 items and of 12,000: the two should
 * not differ by more than a tenth.
 */
public class CatalogueBenchmark extends OneThread {
    @Param({"120", "12000"})
    private int items;

    private final List<Reviewer> reviewer = new ArrayList<>();
    private final List<CaseFile> file = new ArrayList<>();

    /** Makes the catalogue and reads the case. */
    @Setup
    public void read() throws IOException, UnreadableCaseFile {
        Path samples = Path.of(System.getProperty("anjuan.project", "."), "sample-cases");
        Catalogue catalogue = new GrownCatalogue().of(items);
        Competence competence = new Competence(
                catalogue, new CountyReader().read(CaseSource.of(samples.resolve("county/county.yaml"))));
        reviewer.add(new Reviewer(new PackedRulebook().read(), RuleBase.compiled(), competence));
        file.add(new CaseFileReader().read(CaseSource.of(samples.resolve("lawful/delegated.yaml"))));
    }

    /** From the records of the case to the finished checklist. */
    @Benchmark
    public Review review() {
        return reviewer.get(0).review(file.get(0), AS_OF);
    }
}
