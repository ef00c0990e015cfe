package org.peiji.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.expert.DossierEntry;
import org.peiji.expert.application.ScoringService;
import org.peiji.expert.application.ScoringView;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.listing.Words;
import org.peiji.platform.web.Acts;
import org.primefaces.PrimeFaces;

/** 评阅并打分: the dossier, and beside it the score sheet, which is saved whenever its writer pauses. */
@Named
@ViewScoped
public class ScoreDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NEXT = "/worklist/worklist.xhtml";

    @Inject
    private transient Words words;

    @Inject
    private transient ScoringService scoring;

    @Inject
    private transient Acts acts;

    private String task;
    private SheetForm form;
    private String reason;
    private transient ScoringView view;

    public void open() {
        form = new SheetForm(getView());
    }

    /** Saves while it is being written. */
    public void autosave() {
        boolean kept = true;
        try {
            scoring.keepDraft(task, form.sheet());
        } catch (RuntimeException e) {
            kept = false;
            acts.refuse(e);
        }
        PrimeFaces.current().ajax().addCallbackParam("kept", kept);
    }

    public String keepDraft() {
        return acts.run(
                () -> scoring.keepDraft(task, form.sheet()),
                "expert.score.kept",
                "/expert/score-dossier.xhtml?task=" + task);
    }

    public String submit() {
        return acts.run(
                this::seal, "expert.score.done", NEXT, words.of(getView().subject()));
    }

    private void seal() {
        if (!form.isConfirmed()) {
            throw new Refusal("expert.refusal.unconfirmed");
        }
        scoring.scoreDossier(task, form.sheet());
    }

    public String recuse() {
        return acts.run(
                () -> scoring.recuse(task, reason),
                "expert.recuse.done",
                NEXT,
                words.of(getView().subject()));
    }

    /** What is read for every criterion, by headings. */
    public List<Section> getSections() {
        Map<String, List<DossierEntry>> grouped = new LinkedHashMap<>();
        getView().dossier().stream()
                .filter(entry -> entry.criterion() == null)
                .forEach(entry -> grouped.computeIfAbsent(entry.section(), key -> new ArrayList<>())
                        .add(entry));
        return grouped.entrySet().stream()
                .map(group -> new Section(group.getKey(), group.getValue()))
                .toList();
    }

    /** Files that stand beside no criterion. */
    public List<FileNote> getFiles() {
        return getView().files().stream()
                .filter(file -> form.getLines().stream()
                        .noneMatch(line -> line.getFiles().contains(file)))
                .toList();
    }

    public ScoringView getView() {
        if (view == null) {
            view = scoring.openDossier(task);
        }
        return view;
    }

    public SheetForm getForm() {
        return form;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
