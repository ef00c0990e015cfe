package org.peiji.worklist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Person;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;
import org.peiji.worklist.Claims;
import org.peiji.worklist.WorkItemRow;

/** 分派 page: a lead sees what waits in the own organisation, with whom, and gives several out at once. */
@Named
@ViewScoped
public class TeamPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Claims claims;

    @Inject
    private transient Acts acts;

    @Inject
    private transient Texts texts;

    private String search;
    private final ArrayList<WorkItemRow> rows = new ArrayList<>();
    private final HashMap<String, Boolean> chosen = new HashMap<>();
    private final ArrayList<Result> results = new ArrayList<>();
    private String to;
    private String note;
    private transient List<Person> people;

    public void open() {
        rows.clear();
        rows.addAll(claims.team(search));
    }

    /** Everybody in a group that has a line here, each once. */
    public List<Person> getPeople() {
        if (people == null) {
            people = rows.stream()
                    .map(WorkItemRow::candidateGroup)
                    .distinct()
                    .flatMap(group -> claims.colleagues(group).stream())
                    .distinct()
                    .toList();
        }
        return people;
    }

    /** Gives out each chosen line by itself: one that is refused does not hold back the others. */
    public void reassign() {
        results.clear();
        List<WorkItemRow> picked = rows.stream()
                .filter(row -> chosen.getOrDefault(row.taskId(), false))
                .toList();
        if (picked.isEmpty()) {
            acts.refuse(new Refusal("worklist.refusal.nothingChosen"));
            return;
        }
        for (WorkItemRow row : picked) {
            results.add(new Result(texts.pick(row.subject(), row.subjectEn()), row.caseNumber(), reassign(row)));
        }
        if (results.stream().allMatch(result -> result.refusal() == null)) {
            note = null;
        }
        chosen.clear();
        open();
    }

    /** What was refused, in words; null if it was done. */
    private String reassign(WorkItemRow row) {
        try {
            claims.reassign(row.taskId(), to, note);
            return null;
        } catch (Refusal refused) {
            return texts.refusal(refused);
        }
    }

    public List<WorkItemRow> getRows() {
        return rows;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public List<Result> getResults() {
        return results;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null || search.isBlank() ? null : search.strip();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** What became of one chosen line; without a refusal it was given out. */
    public record Result(String subject, String caseNumber, String refusal) implements Serializable {}
}
