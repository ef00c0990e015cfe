package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.expert.DossierEntry;
import org.peiji.expert.domain.RedactedCopy;
import org.peiji.expert.domain.Redaction;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.file.Files;
import org.peiji.platform.file.PdfWords;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.CurrentActor;
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
    private RedactedCopies copies;

    @Inject
    private CurrentActor current;

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
                panel.line(),
                panel.organisationName(),
                redaction.of(dossier),
                dossier.stream()
                        .filter(DossierEntry::identifying)
                        .map(DossierEntry::label)
                        .toList(),
                files.of(panel.caseNumber()),
                copies(panel),
                open.dueAt());
    }

    /** Redacted copies by the id of the original. */
    private Map<String, FileNote> copies(ReviewPanel panel) {
        Map<String, FileNote> kept =
                files.of(panel.releaseNumber()).stream().collect(Collectors.toMap(FileNote::id, Function.identity()));
        return copies.of(panel).values().stream()
                .collect(Collectors.toMap(RedactedCopy::original, copy -> kept.get(copy.copy())));
    }

    /** Puts a redacted copy in the place of a file; there is one copy a file. */
    @Requires(Permission.EXPERT_RELEASE_DOSSIER)
    @Transactional
    public void addCopy(String task, String original, String name, byte[] content) {
        ReviewPanel panel = slots.panelOfRelease(open(task).caseNumber());
        if (files.of(panel.caseNumber()).stream().noneMatch(file -> file.id().equals(original))) {
            throw new Missing(original);
        }
        if (copies.of(panel).containsKey(original)) {
            throw new Conflict("expert.refusal.copied");
        }
        requireSilent(redaction(panel), name, content);
        FileNote copy = files.keepConfidential(
                panel.releaseNumber(), OrganisationDirectory.MINISTRY, current.get(), name, content);
        copies.add(new RedactedCopy(panel.id(), original, copy.id()));
    }

    /** Puts another redacted copy in the place of one. */
    @Requires(Permission.EXPERT_RELEASE_DOSSIER)
    @Transactional
    public void replaceCopy(String task, String copy, String name, byte[] content) {
        ReviewPanel panel = slots.panelOfRelease(open(task).caseNumber());
        requireSilent(redaction(panel), name, content);
        RedactedCopy kept = copies.find(panel, copy).orElseThrow(() -> new Missing(copy));
        kept.follow(files.replace(panel.releaseNumber(), copy, name, content).id());
    }

    /** Takes a redacted copy away. */
    @Requires(Permission.EXPERT_RELEASE_DOSSIER)
    @Transactional
    public void removeCopy(String task, String copy) {
        ReviewPanel panel = slots.panelOfRelease(open(task).caseNumber());
        copies.remove(copies.find(panel, copy).orElseThrow(() -> new Missing(copy)));
        files.remove(panel.releaseNumber(), copy);
    }

    /** Refuses a file that names the institution, in its name or in letters on its pages. */
    private static void requireSilent(Redaction redaction, String name, byte[] content) {
        if (redaction.isNamedIn(name)) {
            throw new Refusal("expert.refusal.namingFile", name);
        }
        if (redaction.isSaidIn(PdfWords.of(content))) {
            throw new Refusal("expert.refusal.namingWords", name);
        }
    }

    /**
     * 确认遮蔽材料: releases the redacted dossier; the experts are invited then.
     *
     * @param without places of further lines that are left out, in the order of {@link ReleaseView#entries()}
     * @param redacted ids of the files that are redacted as they are; a file with a redacted copy is never released
     *     itself, and no other file is
     */
    @Requires(Permission.EXPERT_RELEASE_DOSSIER)
    @Transactional
    public void releaseDossier(String task, Set<Integer> without, List<String> redacted) {
        OpenTask open = open(task);
        ReviewPanel panel =
                slots.lockPanel(slots.panelOfRelease(open.caseNumber()).id());
        Redaction redaction = redaction(panel);
        Map<String, RedactedCopy> instead = copies.of(panel);
        List<String> released = new ArrayList<>();
        for (FileNote file : files.of(panel.caseNumber())) {
            if (instead.containsKey(file.id())) {
                released.add(instead.get(file.id()).copy());
            } else if (redacted.contains(file.id())) {
                requireSilent(redaction, file.name(), files.read(file.id()).bytes());
                released.add(file.id());
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
        panel.release(DossierJson.write(json, left), released);
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
