package org.peiji.worklist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.web.Acts;
import org.peiji.worklist.SavedFilter;
import org.peiji.worklist.SavedFilters;

/** 常用筛选 above the worklist: follow, keep, share, drop. */
@Named
@ViewScoped
public class SavedFilterPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SavedFilters filters;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String name;
    private boolean shared;
    private ArrayList<Line> lines;

    public List<Line> getLines() {
        if (lines == null) {
            String me = current.get().username();
            lines = new ArrayList<>();
            for (SavedFilter each : filters.list()) {
                lines.add(new Line(
                        each.id(),
                        each.name(),
                        each.address(),
                        each.shared(),
                        each.username().equals(me)));
            }
        }
        return lines;
    }

    public String save(String address) {
        return acts.run(
                () -> filters.save(name, address, shared), "worklist.filter.done", "/worklist/" + address, name);
    }

    public String drop(Long id, String address) {
        return acts.run(() -> filters.drop(id), "worklist.filter.dropped", "/worklist/" + address);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    /** A kept query. */
    public record Line(Long id, String name, String address, boolean shared, boolean own) implements Serializable {}
}
