package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.expert.DossierEntry;
import org.peiji.expert.domain.Redaction;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.file.Files;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;

/** 材料遮蔽 use cases: a dossier goes to a double-blind panel only when the ministry has confirmed that it names nobody. */
@ApplicationScoped
public class DossierReleaseService {

    @Inject
    private ReviewSlots slots;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Files files;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private ReviewSlotWorkflow workflow;

    private final Jsonb json = JsonbBuilder.create();

    @Requires(Permission.EXPERT_RELEASE_DOSSIER)
    @Transactional
    public ReleaseView openRelease(String task) {
        OpenTask open = open(task);
        ReviewPanel panel = slots.panelOfRelease(open.caseNumber());
        Redaction redaction = redaction(panel);
        List<DossierEntry> dossier = DossierJson.read(json, panel.dossier());
        return new ReleaseView(
                open.caseNumber(),
                panel.caseNumber(),
                panel.subject(),
                panel.organisationName(),
                redaction.of(dossier),
                dossier.stream()
                        .filter(DossierEntry::identifying)
                        .map(DossierEntry::label)
                        .toList(),
                files.of(panel.caseNumber()),
                open.dueAt());
    }

    /**
     * 确认遮蔽材料: releases the redacted dossier; the experts are invited then.
     *
     * @param without places of further lines that are left out, in the order of {@link ReleaseView#entries()}
     * @param redacted ids of the files that are redacted; no other file is released
     */
    @Requires(Permission.EXPERT_RELEASE_DOSSIER)
    @Transactional
    public void releaseDossier(String task, Set<Integer> without, List<String> redacted) {
        OpenTask open = open(task);
        ReviewPanel panel =
                slots.lockPanel(slots.panelOfRelease(open.caseNumber()).id());
        Redaction redaction = redaction(panel);
        for (FileNote file : files.of(panel.caseNumber())) {
            if (redacted.contains(file.id()) && redaction.isNamedIn(file.name())) {
                throw new Refusal("expert.refusal.namingFile", file.name());
            }
        }
        List<DossierEntry> all = redaction.of(DossierJson.read(json, panel.dossier()));
        List<DossierEntry> left = IntStream.range(0, all.size())
                .filter(place -> !without.contains(place))
                .mapToObj(all::get)
                .toList();
        if (left.isEmpty()) {
            throw new Refusal("expert.refusal.emptyDossier");
        }
        panel.release(DossierJson.write(json, left), redacted);
        approvals.recordInternally(open.caseNumber(), open.key(), new Opinion(Decision.CONFIRMED, ""));
        workflow.done(open);
    }

    /** 邀请专家: the redacted dossier is released. */
    @ByProcess
    @Transactional
    public void inviteExperts(String releaseNumber) {
        slots.panelOfRelease(releaseNumber).slots().forEach(workflow::opened);
    }

    private OpenTask open(String task) {
        return workflow.open(task, ReviewSlotWorkflow.Step.RELEASE_DOSSIER);
    }

    private Redaction redaction(ReviewPanel panel) {
        OrganisationSummary named = organisations.find(panel.organisation());
        return new Redaction(List.of(panel.organisationName(), named.nameZh(), named.nameEn()));
    }
}
