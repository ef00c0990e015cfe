package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;
import org.peiji.programme.CurriculumSummary;
import org.peiji.programme.application.CurriculumService;
import org.peiji.programme.application.ProgrammeService;
import org.peiji.programme.application.ProgrammeView;

/** 项目详情 page: what a programme is, where it stands, and its cohorts. */
@Named
@ViewScoped
public class ProgrammePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProgrammeService programmes;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient CurriculumService curricula;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private transient ProgrammeView view;

    public void open() {
        getView();
    }

    public ProgrammeView getView() {
        if (view == null) {
            view = programmes.programme(number);
        }
        return view;
    }

    public List<Strip.Step> getSteps() {
        return ProgrammeStrips.of(texts, getView());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(number), "programme");
    }

    /** The versions of its curriculum, latest first. */
    public List<CurriculumSummary> getCurricula() {
        return curricula.versions(number);
    }

    /** Whether the reader may begin the next version of its curriculum, or the first. */
    public boolean isMayDraftCurriculum() {
        return Permission.PROGRAMME_DRAFT_CURRICULUM.isGivenTo(current.get().role())
                && getCurricula().stream().allMatch(CurriculumSummary::isPublished);
    }

    public String draftCurriculum() {
        String[] drafted = new String[1];
        String outcome = acts.run(
                () -> drafted[0] = curricula.draftCurriculum(number),
                "programme.curriculum.begun",
                "/programme/curriculum.xhtml");
        return outcome == null ? null : outcome + "&number=" + drafted[0];
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
