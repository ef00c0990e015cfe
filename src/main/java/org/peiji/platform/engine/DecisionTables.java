package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Text;

/**
 * 规则表: the decision tables, to ask, to show people by which rules they are judged, and to ask again later what they
 * said then. Names and rows stand in the models in both languages: the label or the first line in Chinese, the id or
 * the second line in English.
 */
@ApplicationScoped
public class DecisionTables {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|-?\\d+(\\.\\d+)?|true|false");

    @Inject
    private RepositoryService models;

    @Inject
    private DecisionService decisions;

    /** The newest version of a table. */
    public Table read(String table) {
        return read(newest(table));
    }

    /** A table as it was under that version tag; empty if there is none such any more. */
    public Optional<Table> read(String table, String version) {
        return find(table, version).map(this::read);
    }

    /** Every row of the newest version that fits. */
    List<Ruling> ask(String table, Map<String, Object> inputs) {
        return ask(newest(table), inputs);
    }

    /** What the table of that version says today; empty if there is none such any more. */
    public Optional<List<Ruling>> askAgain(String table, String version, Map<String, Object> inputs) {
        return find(table, version).map(definition -> ask(definition, inputs));
    }

    /**
     * What would have changed the answer: for each input the nearest other value with which, all else being the same,
     * another row fires.
     */
    public List<Turn> turns(Ruling ruling) {
        Optional<DecisionDefinition> definition = find(ruling.table(), ruling.version());
        if (definition.isEmpty()) {
            return List.of();
        }
        Table table = read(definition.get());
        List<Turn> turns = new ArrayList<>();
        for (int column = 0; column < table.inputs().size(); column++) {
            Input input = table.inputs().get(column);
            others(table, column, ruling.inputs().get(input.name()))
                    .flatMap(value -> turn(definition.get(), ruling, input, value).stream())
                    .findFirst()
                    .ifPresent(turns::add);
        }
        return turns;
    }

    private Optional<Turn> turn(DecisionDefinition definition, Ruling ruling, Input input, Object value) {
        Map<String, Object> otherwise = new HashMap<>(ruling.inputs());
        otherwise.put(input.name(), value);
        List<Ruling> fired = ask(definition, otherwise);
        boolean same = fired.isEmpty()
                || fired.stream().anyMatch(each -> each.outputs().equals(ruling.outputs()));
        return same
                ? Optional.empty()
                : Optional.of(new Turn(input, value, fired.get(0).rule()));
    }

    /** The values at the borders of a column, the nearest first. */
    private static Stream<Object> others(Table table, int column, Object present) {
        Set<Object> values = new LinkedHashSet<>();
        String type = table.inputs().get(column).type();
        for (Rule rule : table.rules()) {
            LITERAL.matcher(rule.entries().get(column))
                    .results()
                    .forEach(literal -> values.addAll(around(type, literal)));
        }
        if (type.equals("boolean")) {
            values.addAll(List.of(true, false));
        }
        values.removeIf(value -> Objects.equals(String.valueOf(value), String.valueOf(present)));
        return present instanceof Number number
                ? values.stream()
                        .filter(Number.class::isInstance)
                        .sorted((one, other) -> distance(one, number).compareTo(distance(other, number)))
                : values.stream();
    }

    private static Collection<Object> around(String type, MatchResult literal) {
        if (literal.group(1) != null) {
            return List.of(literal.group(1));
        }
        if (type.equals("boolean") || literal.group().matches("true|false")) {
            return List.of(Boolean.valueOf(literal.group()));
        }
        BigDecimal border = new BigDecimal(literal.group());
        BigDecimal step = type.equals("double") ? new BigDecimal("0.01") : BigDecimal.ONE;
        return Stream.of(border, border.subtract(step), border.add(step))
                .filter(value -> value.signum() >= 0)
                .map(value -> type.equals("double") ? (Object) value.doubleValue() : (Object) value.longValue())
                .toList();
    }

    private static BigDecimal distance(Object value, Number from) {
        return new BigDecimal(value.toString())
                .subtract(new BigDecimal(from.toString()))
                .abs();
    }

    private List<Ruling> ask(DecisionDefinition definition, Map<String, Object> inputs) {
        List<Ruling> fired = new ArrayList<>();
        List<DmnDecisionRuleResult> rows =
                List.copyOf(decisions.evaluateDecisionTableById(definition.getId(), new HashMap<>(inputs)));
        List<String> rules = FiredRules.take();
        for (int row = 0; row < rows.size(); row++) {
            fired.add(new Ruling(
                    definition.getKey(),
                    definition.getVersionTag(),
                    rules.get(row),
                    inputs,
                    new HashMap<>(rows.get(row).getEntryMap())));
        }
        return fired;
    }

    private DecisionDefinition newest(String table) {
        return models.createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
    }

    private Optional<DecisionDefinition> find(String table, String version) {
        return models
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .versionTag(version)
                .orderByDecisionDefinitionVersion()
                .desc()
                .list()
                .stream()
                .findFirst();
    }

    private Table read(DecisionDefinition definition) {
        var model = models.getDmnModelInstance(definition.getId());
        DecisionTable table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
        String name =
                model.getModelElementsByType(Decision.class).iterator().next().getName();
        List<Input> inputs = table.getInputs().stream()
                .map(input -> new Input(
                        words(input.getInputExpression().getText()),
                        input.getLabel(),
                        spelled(input.getId()),
                        input.getInputExpression().getTypeRef()))
                .toList();
        List<Rule> rules = table.getRules().stream()
                .map(rule -> new Rule(
                        rule.getId(),
                        rule.getInputEntries().stream()
                                .map(entry -> entry.getText() == null
                                        ? ""
                                        : entry.getText().getTextContent().strip())
                                .toList(),
                        rule.getOutputEntries().stream()
                                .map(entry -> words(entry.getText()))
                                .toList(),
                        describe(rule)))
                .toList();
        return new Table(definition.getKey(), definition.getVersionTag(), name, inputs, rules);
    }

    /** YearsSinceEmployed is read "Years since employed". */
    private static String spelled(String id) {
        String words = id.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(Text text) {
        return text == null ? "" : text.getTextContent().replace("\"", "").strip();
    }

    private static String describe(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : element.getDescription().getTextContent().strip();
    }

    /**
     * A decision table.
     *
     * @param version its version tag
     * @param name its Chinese name; the English one is its id in words
     */
    public record Table(String id, String version, String name, List<Input> inputs, List<Rule> rules) {

        public String nameEn() {
            return spelled(id);
        }

        public Optional<Rule> rule(String rule) {
            return rules.stream().filter(each -> each.id().equals(rule)).findFirst();
        }
    }

    /**
     * A column that is asked.
     *
     * @param name of the variable
     * @param type string, boolean, integer, long or double
     */
    public record Input(String name, String labelZh, String labelEn, String type) {}

    /**
     * One row of a decision table.
     *
     * @param entries its input entries in order, as they are written
     * @param conclusions its output entries in order, without quotation marks
     * @param description what it says, in two lines: Chinese, English
     */
    public record Rule(String id, List<String> entries, List<String> conclusions, String description) {

        /** Its input entries without quotation marks, empty where anything fits. */
        public List<String> conditions() {
            return entries.stream().map(entry -> entry.replace("\"", "")).toList();
        }

        public String wordsZh() {
            return description.lines().findFirst().orElse(id).strip();
        }

        public String wordsEn() {
            return description.lines().skip(1).findFirst().orElse(id).strip();
        }
    }

    /**
     * What would have changed the answer.
     *
     * @param value with which another row fires
     * @param rule id of that row
     */
    public record Turn(Input input, Object value, String rule) {}
}
