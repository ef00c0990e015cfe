package org.peiji.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peiji.platform.security.Permission;

/** One name, found by one search: the model, its page, its bean, its permission, its words and its tests agree. */
class ModelConventionsTest {

    private static final Pattern CALL = Pattern.compile("#\\{(\\w+)\\.(\\w+)\\(execution\\.processBusinessKey\\)}");
    private static final Pattern WORD = Pattern.compile("\"(\\w+)\"");

    /** Education authorities have their names in the register. */
    private static final Pattern AUTHORITY = Pattern.compile("A\\d+");

    private static final Pattern SPEAKING = Pattern.compile("[A-Z][A-Za-z]+");

    static Stream<Path> models() {
        return Sources.files(Sources.MODELS, ".bpmn").stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void fileProcessAndFeatureHaveOneName(Path file) {
        org.camunda.bpm.model.bpmn.instance.Process process = process(file);
        assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
        assertThat(Sources.JAVA.resolve(feature(file))).isDirectory();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(Sources.JAVA.resolve(feature(file)).resolve("process").resolve(process.getId() + "Process.java"))
                .exists();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeHasAChineseLabelAndASpeakingId(Path file) {
        for (FlowNode node : model(file).getModelElementsByType(FlowNode.class)) {
            assertThat(node.getId()).matches(SPEAKING);
            assertThat(node.getName()).as(node.getId()).containsPattern(Sources.HAN);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTaskHasItsPageBeanPermissionAndWords(Path file) {
        String feature = feature(file);
        String terms = Sources.read(Path.of("seeds/06-deadline/step-terms.csv"));
        List<String> missing = new ArrayList<>();
        for (UserTask task : model(file).getModelElementsByType(UserTask.class)) {
            String page = "/" + feature + "/" + kebab(task.getId()) + ".xhtml";
            if (!("${deadlines.soft('" + task.getId() + "')}").equals(task.getCamundaDueDate())
                    || !terms.contains(feature + "," + task.getId() + ",")) {
                missing.add(task.getId() + " has no term");
            }
            if (!page.equals(task.getCamundaFormKey())) {
                missing.add(task.getId() + " names the page " + task.getCamundaFormKey());
            }
            if (!Files.exists(Path.of(Sources.PAGES + page))) {
                missing.add(page);
            }
            if (!Files.exists(Sources.JAVA.resolve(feature + "/web/" + task.getId() + "Page.java"))) {
                missing.add(task.getId() + "Page");
            }
            String permission = feature.toUpperCase(Locale.ROOT) + "_"
                    + kebab(task.getId()).replace('-', '_').toUpperCase(Locale.ROOT);
            if (Stream.of(Permission.values()).noneMatch(each -> each.name().equals(permission))) {
                missing.add(permission);
            }
            for (String language : List.of("zh_CN", "en")) {
                String texts = Sources.read(Sources.TEXTS.resolve(feature + "/messages_" + language + ".properties"));
                if (!texts.contains(feature + ".task." + task.getId() + "=")) {
                    missing.add(feature + ".task." + task.getId() + " in " + language);
                }
                if (!texts.contains(feature + ".expiry." + task.getId() + "=")) {
                    missing.add(feature + ".expiry." + task.getId() + " in " + language);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyCallOfAStepResolves(Path file) {
        for (ServiceTask step : model(file).getModelElementsByType(ServiceTask.class)) {
            Matcher call = CALL.matcher(String.valueOf(step.getCamundaExpression()));
            assertThat(call.matches())
                    .as(step.getId() + ": " + step.getCamundaExpression())
                    .isTrue();
            String bean = Character.toUpperCase(call.group(1).charAt(0))
                    + call.group(1).substring(1);
            Path source = Sources.JAVA.resolve(feature(file) + "/process/" + bean + ".java");
            assertThat(source).exists();
            assertThat(Sources.code(source)).containsPattern("(void|String) " + call.group(2) + "\\(String ");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyEndEventHasAPathTest(Path file) {
        Path test = Sources.TESTS.resolve(
                "org/peiji/" + feature(file) + "/" + process(file).getId() + "ProcessTest.java");
        assertThat(test).exists();
        String paths = Sources.code(test);
        for (EndEvent end : model(file).getModelElementsByType(EndEvent.class)) {
            assertThat(paths).contains("\"" + end.getId() + "\"");
        }
    }

    static Stream<Path> tables() {
        return Sources.files(Sources.MODELS, ".dmn").stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowOfATableSaysWhatItMeansInBothLanguages(Path file) {
        DmnModelInstance table = Dmn.readModelFromFile(file.toFile());
        assertThat(table.getModelElementsByType(Rule.class)).isNotEmpty();
        for (Rule row : table.getModelElementsByType(Rule.class)) {
            List<String> lines = row.getDescription().getTextContent().lines().toList();
            assertThat(lines).as(row.getId()).hasSize(2);
            assertThat(lines.get(0)).containsPattern(Sources.HAN);
            assertThat(lines.get(1)).doesNotContainPattern(Sources.HAN);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyWordThatATableAsksForHasItsWordsForReaders(Path file) {
        DmnModelInstance table = Dmn.readModelFromFile(file.toFile());
        for (String language : List.of("zh_CN", "en")) {
            String texts = Sources.read(Sources.TEXTS.resolve("approval/messages_" + language + ".properties"));
            table.getModelElementsByType(InputEntry.class).stream()
                    .flatMap(entry ->
                            WORD.matcher(entry.getText().getTextContent()).results())
                    .filter(word -> !AUTHORITY.matcher(word.group(1)).matches())
                    .forEach(word -> assertThat(texts).contains("\napproval.value." + word.group(1) + "="));
        }
    }

    private static BpmnModelInstance model(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static org.camunda.bpm.model.bpmn.instance.Process process(Path file) {
        return model(file)
                .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                .iterator()
                .next();
    }

    private static String feature(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static String kebab(String id) {
        return id.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
