package org.peiji.designation.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.EvidenceLine;
import org.peiji.designation.application.EvidenceService;
import org.peiji.designation.domain.EvidenceKind;
import org.peiji.designation.domain.RoundDemands;
import org.peiji.platform.file.FileLimits;
import org.peiji.platform.form.Edition;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.SectionLine;
import org.peiji.platform.web.SectionState;
import org.peiji.platform.web.SectionedPage;
import org.peiji.platform.web.Texts;

/** The evidence of a dossier that is being written: a checklist of what the round asks for, each file under its kind. */
public abstract class EvidencePage extends SectionedPage {

    /** Key of the section. */
    static final String EVIDENCE = "evidence";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EvidenceService service;

    @Inject
    private transient FileLimits limits;

    @Inject
    private transient Acts acts;

    @Inject
    private transient Texts texts;

    private transient List<EvidenceLine> checklist;
    private transient RoundDemands demands;

    /** The case as it stands now. */
    public abstract ApplicationCase getApplication();

    /** The case has changed. */
    abstract void forget();

    /** What the round asks for, and what is there. */
    public List<EvidenceLine> getChecklist() {
        if (checklist == null) {
            checklist = service.checklist(number());
        }
        return checklist;
    }

    RoundDemands demands() {
        if (demands == null) {
            demands = service.demands(number());
        }
        return demands;
    }

    SectionLine evidence() {
        boolean none = getApplication().evidence().isEmpty();
        boolean met = getChecklist().stream().allMatch(EvidenceLine::isMet);
        return new SectionLine(
                EVIDENCE,
                texts.get("designation.evidence.title"),
                none ? SectionState.NOT_STARTED : met ? SectionState.COMPLETE : SectionState.IN_PROGRESS,
                Edition.NONE);
    }

    /** What lacks, with the way there. */
    Stream<Problem> lacks() {
        return getChecklist().stream()
                .filter(line -> !line.isMet())
                .map(line -> new Problem(
                        texts.of(
                                "designation.refusal.evidenceLacks",
                                texts.label(line.kind()),
                                line.files().size(),
                                line.demand().leastFiles()),
                        address(EVIDENCE)));
    }

    @Override
    public void addFile(String place) {
        EvidenceKind kind = place == null || place.isEmpty() ? null : EvidenceKind.valueOf(place);
        change(
                () -> service.addEvidence(
                        number(), kind, getChosen().name(), getChosen().content(limits.getLargest())),
                "part.upload.added");
    }

    @Override
    public void replaceFile(String id) {
        change(
                () -> service.replaceEvidence(
                        number(), id, getChosen().name(), getChosen().content(limits.getLargest())),
                "part.upload.replaced");
    }

    @Override
    public void removeFile(String id) {
        change(() -> service.removeEvidence(number(), id), "part.upload.removed");
    }

    private void change(Runnable act, String done) {
        acts.stay(act, done);
        checklist = null;
        forget();
    }

    String number() {
        return getApplication().number();
    }
}
