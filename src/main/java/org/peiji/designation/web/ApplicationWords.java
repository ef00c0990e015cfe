package org.peiji.designation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peiji.approval.ApprovalRecord;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.ApplicationCase.FrozenVersion;
import org.peiji.designation.application.FrozenDossier;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.ConditionCheck;
import org.peiji.designation.domain.DossierField;
import org.peiji.designation.domain.EvidenceKind;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.web.Texts;

/** Puts an application into words for the pages: {@code #{applicationWords.sections(page.application)}}. */
@Named
@ApplicationScoped
public class ApplicationWords {

    private static final List<ApplicationStatus> WAY = List.of(
            ApplicationStatus.DRAFT,
            ApplicationStatus.PROVINCE_REVIEW,
            ApplicationStatus.FORMAL_CHECK,
            ApplicationStatus.EXPERT_REVIEW,
            ApplicationStatus.DECISION);

    @Inject
    private Texts texts;

    @Inject
    private OrganisationDirectory organisations;

    /** Name of the province of an education authority. */
    public String province(String authority) {
        return organisations.provinces().stream()
                .filter(province -> province.authorityCode().equals(authority))
                .findFirst()
                .map(this::name)
                .orElse(authority);
    }

    private String name(ProvinceSummary province) {
        return texts.pick(province.nameZh(), province.nameEn());
    }

    /** Where the application stands, as {@code pj:strip} shows it. */
    public List<StripStep> steps(ApplicationCase application) {
        ApplicationStatus stands = application.status();
        boolean returned = stands == ApplicationStatus.RETURNED;
        ApplicationStatus here = returned
                ? ApplicationStatus.DRAFT
                : stands == ApplicationStatus.PROVINCE_CONFIRMATION ? ApplicationStatus.PROVINCE_REVIEW : stands;
        Map<String, ApprovalRecord> last = new HashMap<>();
        application.trail().forEach(record -> last.putIfAbsent(record.step(), record));
        int reached = WAY.indexOf(here);
        return IntStream.range(0, WAY.size())
                .mapToObj(place -> {
                    ApplicationStatus step = WAY.get(place);
                    ApprovalRecord record = last.get(step.position());
                    String label = returned && place == 0 ? stands.position() : step.position();
                    boolean done = reached < 0 ? record != null || passed(step, last) : place < reached;
                    String note = done && record != null ? texts.day(record.at()) : "";
                    return new StripStep(
                            texts.get("designation.task." + label),
                            note,
                            place == reached ? "here" : done ? "done" : "todo");
                })
                .toList();
    }

    /** The expert review leaves no record of its own; it is done once the ministry has decided. */
    private static boolean passed(ApplicationStatus step, Map<String, ApprovalRecord> last) {
        return step == ApplicationStatus.EXPERT_REVIEW && last.containsKey(ApplicationStatus.DECISION.position());
    }

    /** The dossier by headings; what differs from the version before carries its earlier answer. */
    public List<Section> sections(ApplicationCase application) {
        FrozenDossier before = earlier(application);
        return Stream.of(DossierField.Section.values())
                .map(section -> new Section(
                        section.name(),
                        texts.get("designation.Section." + section),
                        section.fields().stream()
                                .map(field -> answer(field, application.shown(), before))
                                .toList()))
                .toList();
    }

    /** The version that the last submission replaced; null unless the application was resubmitted. */
    private static FrozenDossier earlier(ApplicationCase application) {
        int count = application.versions().size();
        return count < 2 ? null : application.versions().get(count - 2).dossier();
    }

    private Answer answer(DossierField field, FrozenDossier shown, FrozenDossier before) {
        String now = shown.answer(field);
        String then = before == null ? now : before.answer(field);
        return new Answer(label(field), now, then, !now.equals(then));
    }

    private String label(DossierField field) {
        return texts.get("designation.DossierField." + field);
    }

    /** The files under the kinds under which they were handed in; last those that stand under none. */
    public List<Proof> evidence(ApplicationCase application) {
        return Stream.concat(Stream.of(EvidenceKind.values()), Stream.of((EvidenceKind) null))
                .map(kind -> new Proof(
                        kind == null ? "" : texts.label(kind),
                        application.evidence().stream()
                                .filter(file -> application.shown().kindOf(file.id()) == kind)
                                .toList()))
                .filter(proof -> !proof.files().isEmpty())
                .toList();
    }

    /** What changed with each resubmission, latest first. */
    public List<Change> changes(ApplicationCase application) {
        List<FrozenVersion> versions = application.versions();
        List<Change> changes = new ArrayList<>();
        for (int i = versions.size() - 1; i > 0; i--) {
            FrozenVersion before = versions.get(i - 1);
            FrozenVersion after = versions.get(i);
            List<Answer> answers = after.dossier().differencesFrom(before.dossier()).stream()
                    .map(each -> new Answer(
                            each.field() == null ? texts.get("designation.case.evidence") : label(each.field()),
                            each.after(),
                            each.before(),
                            true))
                    .toList();
            changes.add(new Change(before.ordinal(), after.ordinal(), answers));
        }
        return changes;
    }

    /** The conditions in words; hints for those who examine. */
    public List<Hint> checks(ApplicationCase application) {
        return application.checks().stream()
                .map(check -> new Hint(words(check), check.met()))
                .toList();
    }

    private String words(ConditionCheck check) {
        return texts.of("designation.condition." + check.condition(), check.threshold(), check.stated());
    }

    /** What the experts say, criterion by criterion; the sheets are numbered and bear no names. */
    public List<Scored> scored(ApplicationCase application) {
        return application.criteria().stream()
                .map(criterion -> new Scored(
                        texts.pick(criterion.nameZh(), criterion.nameEn()),
                        criterion.weight(),
                        application.review().means().get(criterion.code()),
                        application.review().sheets().stream()
                                .map(sheet -> sheet.scores().get(criterion.code()))
                                .toList()))
                .toList();
    }

    /** Who has it now, in plain words. */
    public String now(ApplicationCase application) {
        return texts.of("designation.public." + application.status().position(), province(application.authority()));
    }

    /** What comes next, in plain words. */
    public String next(ApplicationCase application) {
        return texts.get("designation.next." + application.status().position());
    }

    /** One step of the strip. */
    public record StripStep(String label, String note, String state) {}

    /** A heading of the dossier with its answers. */
    public record Section(String id, String label, List<Answer> answers) {}

    /** An answer, and what it was before. */
    public record Answer(String label, String text, String before, boolean changed) {}

    /** What one resubmission changed. */
    public record Change(int from, int to, List<Answer> answers) {}

    /** A condition in words. */
    public record Hint(String words, boolean met) {}

    /** The files of one kind; the label is empty for those that stand under none. */
    public record Proof(String label, List<FileNote> files) {}

    /** One criterion with the mean and the score of each sheet. */
    public record Scored(String label, BigDecimal weight, BigDecimal mean, List<BigDecimal> scores) {}
}
