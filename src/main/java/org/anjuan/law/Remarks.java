package org.anjuan.law;

import java.util.List;

/** Collects the remarks on one subject. */
public final class Remarks {
    private final String subject;
    private final List<Remark> all;

    /** Adds the remarks on {@code subject} to {@code all}. */
    public Remarks(String subject, List<Remark> all) {
        this.subject = subject;
        this.all = all;
    }

    /** Remarks a fault where {@code holds} is false. */
    public void expect(boolean holds, String path, String key, String... arguments) {
        if (!holds) {
            fault(path, key, arguments);
        }
    }

    /** Remarks that the data contradict themselves. */
    public void fault(String path, String key, String... arguments) {
        all.add(new Remark(subject, path, key, List.of(arguments), true));
    }

    /** Remarks what a reader should know. */
    public void note(String path, String key, String... arguments) {
        all.add(new Remark(subject, path, key, List.of(arguments), false));
    }
}
