package org.peiji.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peiji.platform.web.Texts;

/** Puts decisions and trails into words for the pages: {@code #{outcomes.of(page.form, 'designation.recommend')}}. */
@Named("outcomes")
@ApplicationScoped
public class Outcomes {

    private static final int MOST_TEMPLATES = 9;

    @Inject
    private Texts texts;

    /** The offered decisions as cards; the effect of each is the text {@code <prefix>.effect.<DECISION>}. */
    public List<Outcome> of(DecisionForm form, String prefix) {
        return of(form, prefix, Map.of());
    }

    /** As above; a decision that stands in {@code reasons} cannot be chosen now, and says why. */
    public List<Outcome> of(DecisionForm form, String prefix, Map<Decision, String> reasons) {
        return form.getOffered().stream()
                .map(decision -> new Outcome(
                        decision,
                        label(decision, prefix),
                        texts.get(prefix + ".effect." + decision),
                        reasons.containsKey(decision),
                        reasons.get(decision)))
                .toList();
    }

    private String label(Decision decision, String prefix) {
        String own = texts.get(prefix + ".outcome." + decision);
        return own.startsWith("???") ? texts.label(decision) : own;
    }

    /** Ready-made reasons for the offered decisions: the texts {@code approval.template.<DECISION>.<n>}, from 1 on. */
    public List<Template> templates(DecisionForm form) {
        return form.getOffered().stream()
                .flatMap(decision -> IntStream.rangeClosed(1, MOST_TEMPLATES)
                        .mapToObj(n -> new Template(decision, texts.get("approval.template." + decision + "." + n)))
                        .takeWhile(template -> !template.words().startsWith("???")))
                .toList();
    }

    /** The trail of a case as {@code pj:trail} shows it; the step is named by {@code <feature>.task.<Step>}. */
    public List<TrailEntry> trail(List<ApprovalRecord> records, String feature) {
        return records.stream()
                .map(record -> new TrailEntry(
                        texts.get(feature + ".task." + record.step()),
                        said(feature, record),
                        record.personName().isEmpty()
                                ? texts.get("approval.by.system")
                                : record.personName() + " · " + texts.organisation(record.organisationName()),
                        texts.moment(record.at()),
                        record.opinion(),
                        record.decision().tone()))
                .toList();
    }

    /** A step may say its decisions in words of its own: {@code <feature>.task.<Step>.<DECISION>}. */
    private String said(String feature, ApprovalRecord record) {
        String own = texts.get(feature + ".task." + record.step() + "." + record.decision());
        return own.startsWith("???") ? texts.label(record.decision()) : own;
    }

    /** A ready-made reason. */
    public record Template(Decision decision, String words) {}

    /** One card of a decision. */
    public record Outcome(Decision value, String label, String effect, boolean disabled, String reason) {}

    /** One line of a trail. */
    public record TrailEntry(
            String stepLabel, String decisionLabel, String actorLine, String at, String opinion, String tone) {}
}
