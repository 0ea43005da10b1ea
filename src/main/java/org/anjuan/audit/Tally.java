package org.anjuan.audit;

/**
 * What an audit has counted so far.
 *
 * @param cases records that were reviewed
 * @param rejects records that were set aside
 * @param violated cases that violate an obligation
 * @param grave cases with a violation that is rectifiable or graver
 * @param faults cases on which a rule failed
 */
public record Tally(long cases, long rejects, long violated, long grave, long faults) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** All records: each is a case or a reject. */
    public long records() {
        return cases + rejects;
    }

    Tally plus(Line line) {
        return new Tally(
                cases + one(!line.rejected()),
                rejects + one(line.rejected()),
                violated + one(line.violated()),
                grave + one(line.grave()),
                faults + one(line.fault()));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
