package org.peiji.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.engine.DecisionTables;
import org.peiji.platform.engine.DecisionTables.Input;
import org.peiji.platform.engine.DecisionTables.Table;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Texts;

/**
 * Says of each ruling in a case why it is what it is: what was asked, which row of which version fired, and what would
 * have changed it. {@code <pj:why value="#{whys.of(number)}"/>}.
 */
@Named("whys")
@ApplicationScoped
public class Whys {

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private DecisionTables tables;

    @Inject
    private ProvinceNames provinces;

    @Inject
    private CurrentActor current;

    @Inject
    private Texts texts;

    /** The rulings of a case that the reader has found within his or her scope; none if the reader may not see why. */
    @Transactional
    public List<Why> of(String caseNumber) {
        if (!Permission.APPROVAL_READ_REASONS.isGivenTo(current.get().role())) {
            return List.of();
        }
        return approvals.rulings(caseNumber).stream().map(this::why).toList();
    }

    private Why why(DecisionRecord record) {
        Table table = tables.read(record.table(), record.version()).orElse(null);
        if (table == null || !record.isExplained()) {
            return new Why(
                    record.table(),
                    texts.of("approval.why.line", record.table(), record.version(), texts.moment(record.at())),
                    texts.get("approval.why.unexplained"),
                    List.of(),
                    List.of());
        }
        Ruling ruling = record.ruling();
        return new Why(
                texts.pick(table.name(), table.nameEn()),
                texts.of("approval.why.line", record.table(), record.version(), texts.moment(record.at())),
                words(table, ruling.rule()),
                facts(table, ruling.inputs()),
                tables.turns(ruling).stream()
                        .map(turn -> texts.of(
                                "approval.why.turn",
                                label(turn.input()),
                                value(turn.value()),
                                words(table, turn.rule())))
                        .toList());
    }

    private List<Fact> facts(Table table, Map<String, Object> inputs) {
        List<Fact> facts = new ArrayList<>();
        for (Input input : table.inputs()) {
            facts.add(new Fact(label(input), value(inputs.get(input.name()))));
        }
        return facts;
    }

    private String label(Input input) {
        return texts.pick(input.labelZh(), input.labelEn());
    }

    private String words(Table table, String rule) {
        return table.rule(rule)
                .map(row -> texts.pick(row.wordsZh(), row.wordsEn()))
                .orElse(rule);
    }

    private String value(Object value) {
        if (value instanceof Boolean truth) {
            return texts.get(truth ? "approval.why.yes" : "approval.why.no");
        }
        if (String.valueOf(value).matches("A\\d+")) {
            Bilingual province = provinces.of(value.toString());
            return texts.pick(province.zh(), province.en());
        }
        String words = texts.get("approval.value." + value);
        return words.startsWith("???") ? String.valueOf(value) : words;
    }

    /**
     * One ruling.
     *
     * @param line table, version and moment
     * @param rule what the row that fired says
     * @param turns what would have changed it
     */
    public record Why(String title, String line, String rule, List<Fact> facts, List<String> turns) {}

    /** One thing that was asked, and how it was. */
    public record Fact(String label, String value) {}
}
