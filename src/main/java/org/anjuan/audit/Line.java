package org.anjuan.audit;

/**
 * What an audit writes of one record.
 *
 * @param json one line of {@code findings.jsonl}, or of {@code rejects.jsonl} where the record is no case
 * @param violated whether the case violates an obligation
 * @param grave whether a violation is rectifiable or graver
 * @param fault whether a rule failed on it
 */
record Line(byte[] json, boolean rejected, boolean violated, boolean grave, boolean fault) {
    static Line rejected(byte[] json) {
        return new Line(json, true, false, false, false);
    }
}
