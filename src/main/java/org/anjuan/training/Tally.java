package org.anjuan.training;

/**
 * How answers compare with what is right.
 *
 * @param hits defects found and lawful cases recognised
 * @param misses defects and lawful cases that were not
 * @param falseAlarms what was called a defect and is none
 */
public record Tally(int hits, int misses, int falseAlarms) {
    /** Nothing answered and nothing asked. */
    static final Tally NONE = new Tally(0, 0, 0);

    /** Both together. */
    Tally plus(Tally other) {
        return new Tally(hits + other.hits, misses + other.misses, falseAlarms + other.falseAlarms);
    }

    /** Hits in a hundred of all that was to be found or was wrongly called found; 0 to 100, rounded down. */
    public int score() {
        int all = hits + misses + falseAlarms;
        return all == 0 ? 0 : hits * 100 / all;
    }
}
