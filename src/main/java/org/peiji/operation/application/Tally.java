package org.peiji.operation.application;

import java.util.Map;
import org.peiji.operation.domain.ItemState;
import org.peiji.operation.domain.MigrationState;

/** 迁移进度: how many cases of a migration are in which state. All states are there. */
public record Tally(Map<ItemState, Integer> counts) {

    public int of(ItemState state) {
        return counts.get(state);
    }

    /** As {@link #of}, for pages, which know states by their names. */
    public int named(String state) {
        return of(ItemState.valueOf(state));
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Cases that the job of that state has done. */
    public int done(MigrationState state) {
        return total() - of(state == MigrationState.CHECKING ? ItemState.OPEN : ItemState.FITS);
    }

    public int percent(MigrationState state) {
        return total() == 0 ? 100 : 100 * done(state) / total();
    }
}
