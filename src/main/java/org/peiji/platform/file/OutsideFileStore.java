package org.peiji.platform.file;

import jakarta.annotation.Resource;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What stores outside the database have in common. Bytes are written before their row: a transaction that rolls back
 * takes them away again, and what a killed process leaves behind is swept.
 */
abstract class OutsideFileStore implements FileStore {

    private static final Logger LOG = Logger.getLogger(OutsideFileStore.class.getName());
    private static final int SWEPT_AT_ONCE = 500;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** True if it is configured. */
    abstract boolean isSetUp();

    abstract void put(String id, byte[] content);

    /** Takes bytes away; nothing happens if they are not there. */
    abstract void delete(String id);

    /** Ids of all bytes written before that moment. */
    abstract List<String> olderThan(Instant before);

    @Override
    public void write(String id, byte[] content) {
        whenOver(outcome -> {
            if (outcome != Status.STATUS_COMMITTED) {
                tryDelete(id);
            }
        });
        put(id, content);
    }

    @Override
    public void remove(String id) {
        whenOver(outcome -> {
            if (outcome == Status.STATUS_COMMITTED) {
                tryDelete(id);
            }
        });
    }

    @Override
    public int sweep(Instant before, UnaryOperator<Set<String>> known) {
        if (!isSetUp()) {
            return 0;
        }
        List<String> old = olderThan(before);
        int swept = 0;
        for (int i = 0; i < old.size(); i += SWEPT_AT_ONCE) {
            Set<String> orphans = new HashSet<>(old.subList(i, Math.min(old.size(), i + SWEPT_AT_ONCE)));
            orphans.removeAll(known.apply(Set.copyOf(orphans)));
            orphans.forEach(this::tryDelete);
            swept += orphans.size();
        }
        return swept;
    }

    private void tryDelete(String id) {
        try {
            delete(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Left for the next sweep: " + id, e);
        }
    }

    private void whenOver(IntConsumer act) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before the outcome is known
            }

            @Override
            public void afterCompletion(int outcome) {
                act.accept(outcome);
            }
        });
    }
}
