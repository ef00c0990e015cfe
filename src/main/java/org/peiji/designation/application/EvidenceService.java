package org.peiji.designation.application;

import static org.peiji.platform.security.Permission.DESIGNATION_DRAFT_APPLICATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.Evidence;
import org.peiji.designation.domain.EvidenceDemand;
import org.peiji.designation.domain.EvidenceKind;
import org.peiji.designation.domain.RoundDemands;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.file.Files;
import org.peiji.platform.file.PdfPages;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;

/** 佐证材料 use cases: a college hands in the evidence that its round asks for, each file under its kind. */
@ApplicationScoped
public class EvidenceService {

    @Inject
    private BaseApplications applications;

    @Inject
    private Evidences evidences;

    @Inject
    private Files files;

    @Inject
    private Scope scope;

    /**
     * Hands in a file.
     *
     * @param kind what it proves; null for a file that the round does not ask for
     */
    @Transactional
    @Requires(DESIGNATION_DRAFT_APPLICATION)
    public void addEvidence(String number, EvidenceKind kind, String name, byte[] content) {
        BaseApplication application = writable(number);
        if (kind != null && application.round().demands().of(kind).isEmpty()) {
            throw new Refusal("designation.refusal.kindNotAsked", kind);
        }
        enter(
                application,
                kind,
                files.keep(number, application.organisation(), application.province(), name, content),
                content);
    }

    /** Puts a new version in the place of a file, under the same kind; what a submitted version holds stays in its history. */
    @Transactional
    @Requires(DESIGNATION_DRAFT_APPLICATION)
    public void replaceEvidence(String number, String file, String name, byte[] content) {
        BaseApplication application = writable(number);
        Evidence before = evidences.of(number).get(file);
        FileNote next = files.replace(number, file, name, content);
        enter(application, before == null ? null : before.kind(), next, content);
    }

    /** Takes a file away that no submitted version holds. */
    @Transactional
    @Requires(DESIGNATION_DRAFT_APPLICATION)
    public void removeEvidence(String number, String file) {
        if (FrozenDossier.holds(writable(number).versions(), files.of(number), file)) {
            throw new Refusal("designation.refusal.frozenEvidence");
        }
        files.remove(number, file);
    }

    /** What the round asks for and what is there: first the kinds in their order, last what stands under none. */
    @Transactional
    @Requires(DESIGNATION_DRAFT_APPLICATION)
    public List<EvidenceLine> checklist(String number) {
        return lines(own(number));
    }

    /** What the round of an application asks of its dossier. */
    @Transactional
    @Requires(DESIGNATION_DRAFT_APPLICATION)
    public RoundDemands demands(String number) {
        return own(number).round().demands();
    }

    /** Refuses a dossier that lacks evidence, naming every kind that does. */
    void requireComplete(BaseApplication application) {
        Faults faults = new Faults("designation");
        lines(application)
                .forEach(line -> faults.unless(
                        line.isMet(),
                        "evidence",
                        "designation.refusal.evidenceLacks",
                        Objects.requireNonNullElse(line.kind(), ""),
                        line.files().size(),
                        line.demand() == null ? 0 : line.demand().leastFiles()));
        faults.refuse();
    }

    private void enter(BaseApplication application, EvidenceKind kind, FileNote file, byte[] content) {
        if (kind == null) {
            return;
        }
        OptionalInt counted = PdfPages.of(file, content);
        Integer pages = counted.isPresent() ? counted.getAsInt() : null;
        application.round().demands().of(kind).ifPresent(demand -> {
            demand.requireSize(file.name(), content.length);
            demand.requirePages(file.name(), pages, pages(application.number(), kind, file.id()));
        });
        evidences.add(new Evidence(file.id(), application.number(), kind, pages));
    }

    /** Pages of the files that stand under a kind now, but one. */
    private int pages(String number, EvidenceKind kind, String without) {
        Map<String, Evidence> entered = evidences.of(number);
        return files.of(number).stream()
                .filter(file -> !file.id().equals(without))
                .map(file -> entered.get(file.id()))
                .filter(each -> each != null && each.kind() == kind && each.pages() != null)
                .mapToInt(Evidence::pages)
                .sum();
    }

    private List<EvidenceLine> lines(BaseApplication application) {
        List<FileNote> all = files.of(application.number());
        Map<String, Evidence> entered = evidences.of(application.number());
        List<EvidenceLine> lines = new ArrayList<>();
        Stream.concat(Stream.of(EvidenceKind.values()), Stream.of((EvidenceKind) null))
                .forEach(kind -> {
                    EvidenceDemand demand = kind == null
                            ? null
                            : application.round().demands().of(kind).orElse(null);
                    List<FileNote> found = all.stream()
                            .filter(file -> kind == kindOf(entered.get(file.id())))
                            .toList();
                    if (demand != null || kind == null || !found.isEmpty()) {
                        lines.add(new EvidenceLine(
                                kind, demand, found, kind == null ? 0 : pages(application.number(), kind, null)));
                    }
                });
        return lines;
    }

    private static EvidenceKind kindOf(Evidence entered) {
        return entered == null ? null : entered.kind();
    }

    private BaseApplication writable(String number) {
        BaseApplication application = own(number);
        application.requireWritable();
        return application;
    }

    private BaseApplication own(String number) {
        BaseApplication application = applications.require(number);
        scope.require(number, application.organisation(), application.province(), null);
        return application;
    }
}
