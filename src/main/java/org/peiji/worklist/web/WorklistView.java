package org.peiji.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peiji.platform.preference.PersonalPreferences;
import org.peiji.platform.web.Acts;
import org.peiji.worklist.WorkQuery;

/** How a person likes the worklist: which columns, in which order. Kept for the next time; the matter is always shown. */
@Named
@RequestScoped
public class WorklistView {

    private static final String NAME = "worklist.view";
    private static final String BETWEEN = ",";

    /** 列: the columns that may be left out, in their order. */
    public enum WorklistColumn {
        ORGANISATION,
        STEP,
        SINCE,
        DUE,
        HOLDER
    }

    @Inject
    private PersonalPreferences preferences;

    @Inject
    private Acts acts;

    private WorklistColumn[] chosen;

    /** Keeps the ticked columns and the order of the list as it is shown. */
    public String keep(WorkQuery.Sort sort, String address) {
        String columns = String.join(
                BETWEEN, Stream.of(getChosen()).map(WorklistColumn::name).toList());
        return acts.run(
                () -> preferences.keep(NAME, sort + ":" + columns), "worklist.view.kept", "/worklist/" + address);
    }

    /** All columns again, soonest due first. */
    public String forget(String address) {
        return acts.run(() -> preferences.keep(NAME, null), "worklist.view.forgotten", "/worklist/" + address);
    }

    public boolean shows(String column) {
        return List.of(getChosen()).contains(WorklistColumn.valueOf(column));
    }

    /** The order that was kept; soonest due first if none was. */
    public WorkQuery.Sort getSort() {
        return kept().map(view -> WorkQuery.Sort.valueOf(view[0])).orElse(WorkQuery.Sort.DUE);
    }

    public WorklistColumn[] getChosen() {
        if (chosen == null) {
            chosen = kept().map(view -> Stream.of(view[1].split(BETWEEN))
                            .filter(name -> !name.isEmpty())
                            .map(WorklistColumn::valueOf)
                            .toArray(WorklistColumn[]::new))
                    .orElseGet(WorklistColumn::values);
        }
        return chosen;
    }

    public void setChosen(WorklistColumn[] chosen) {
        this.chosen = chosen;
    }

    public WorklistColumn[] getColumns() {
        return WorklistColumn.values();
    }

    private Optional<String[]> kept() {
        return Optional.ofNullable(preferences.of(NAME)).map(view -> view.split(":", -1));
    }
}
