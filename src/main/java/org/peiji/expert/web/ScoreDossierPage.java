package org.peiji.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.expert.Criterion;
import org.peiji.expert.DossierEntry;
import org.peiji.expert.application.ScoringService;
import org.peiji.expert.application.ScoringView;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.web.Acts;

/** 评阅并打分: the dossier on the left, the score sheet on the right. */
@Named
@ViewScoped
public class ScoreDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NEXT = "/worklist/worklist.xhtml";

    @Inject
    private transient ScoringService scoring;

    @Inject
    private transient Acts acts;

    private String task;
    private String subject;
    private String organisationName;
    private String slotNumber;
    private final ArrayList<Line> lines = new ArrayList<>();
    private final ArrayList<Section> sections = new ArrayList<>();
    private final ArrayList<FileNote> files = new ArrayList<>();
    private String comment;

    public void open() {
        ScoringView view = scoring.openDossier(task);
        subject = view.subject();
        organisationName = view.organisationName();
        slotNumber = view.slotNumber();
        comment = view.comment();
        files.addAll(view.files());
        for (Criterion criterion : view.criteria()) {
            lines.add(new Line(criterion, view.scores().get(criterion.code())));
        }
        Map<String, List<DossierEntry>> grouped = new LinkedHashMap<>();
        view.dossier()
                .forEach(entry -> grouped.computeIfAbsent(entry.section(), key -> new ArrayList<>())
                        .add(entry));
        grouped.forEach((title, entries) -> sections.add(new Section(title, entries)));
    }

    public String keepDraft() {
        return acts.run(
                () -> scoring.keepDraft(task, scores(), comment),
                "expert.score.kept",
                "/expert/score-dossier.xhtml?task=" + task);
    }

    public String submit() {
        return acts.run(() -> scoring.scoreDossier(task, scores(), comment), "expert.score.done", NEXT, subject);
    }

    private Map<String, BigDecimal> scores() {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        lines.forEach(line -> scores.put(line.getCode(), line.getScore()));
        return scores;
    }

    /** Sum of what is scored so far. */
    public BigDecimal getTotal() {
        return lines.stream()
                .map(Line::getScore)
                .filter(score -> score != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getSubject() {
        return subject;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public String getSlotNumber() {
        return slotNumber;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Section> getSections() {
        return sections;
    }

    public List<FileNote> getFiles() {
        return files;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
