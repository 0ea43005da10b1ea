package org.anjuan.audit;

/** Does something at one of the steps that an audit tells of. */
final class AtStep implements AuditProgress {
    private final Runnable task;
    private int left;

    /** Runs {@code task} once, after the audit told {@code after} steps. */
    AtStep(int after, Runnable task) {
        this.left = after;
        this.task = task;
    }

    @Override
    public void written(Tally soFar) {
        step();
    }

    @Override
    public void making(String file) {
        step();
    }

    private void step() {
        if (left-- == 0) {
            task.run();
        }
    }
}
