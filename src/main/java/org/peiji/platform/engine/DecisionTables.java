package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Text;

/** The decision tables as they stand, for showing people by which rules they are judged. Asking is {@link Processes}'. */
@ApplicationScoped
public class DecisionTables {

    @Inject
    private RepositoryService models;

    /** The newest version of a table. */
    public Table read(String table) {
        DecisionDefinition definition = models.createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
        DecisionTable model = models.getDmnModelInstance(definition.getId())
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next();
        List<Rule> rules = model.getRules().stream()
                .map(rule -> new Rule(
                        rule.getInputEntries().stream()
                                .map(entry -> words(entry.getText()))
                                .toList(),
                        rule.getOutputEntries().stream()
                                .map(entry -> words(entry.getText()))
                                .toList(),
                        describe(rule)))
                .toList();
        return new Table(table, definition.getVersionTag(), rules);
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
     */
    public record Table(String id, String version, List<Rule> rules) {}

    /**
     * One row of a decision table.
     *
     * @param conditions its input entries in order, empty where anything fits
     * @param conclusions its output entries in order, without quotation marks
     */
    public record Rule(List<String> conditions, List<String> conclusions, String description) {}
}
