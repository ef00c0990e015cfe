package org.peiji.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An engine in memory for the tests that walk through a model. Each test finds its models freshly deployed; nothing
 * of it stays behind. Jobs run only when a test runs them, and a model without a history time-to-live is refused.
 */
public final class InMemoryEngine implements BeforeEachCallback, AfterEachCallback {

    private static final Instant TODAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final int TIMER_DAYS = 5;
    private static final ProcessEngine ENGINE = build();

    private final List<String> models;
    private final List<String> calls = new ArrayList<>();
    private final Map<String, Boolean> truths = new HashMap<>();
    private final Map<String, Queue<Object>> answers = new HashMap<>();
    private String bean;
    private Object steps;
    private String deployment;

    private InMemoryEngine(List<String> models) {
        this.models = models;
    }

    /** An engine with one model, named by its place on the class path. */
    public static InMemoryEngine with(String... models) {
        return new InMemoryEngine(List.of(models));
    }

    /** Stands in for the bean that the model calls; every call is only written down. Asked for a date it names a late one. */
    public InMemoryEngine recording(String bean, Class<?> steps) {
        this.bean = bean;
        this.steps = Proxy.newProxyInstance(steps.getClassLoader(), new Class<?>[] {steps}, (proxy, method, values) -> {
            if (method.getReturnType() == Date.class) {
                return inWorkingDays(TIMER_DAYS);
            }
            if (method.getReturnType() == boolean.class && !answers.containsKey(method.getName())) {
                return truths.getOrDefault(method.getName(), false);
            }
            calls.add(method.getName() + " " + values[0]);
            Queue<Object> ahead = answers.get(method.getName());
            return ahead == null ? null : ahead.remove();
        });
        return this;
    }

    /** What a question of the model is answered with from now on; unasked for, the answer is no, and dates lie ahead. */
    public InMemoryEngine holding(String question, boolean answer) {
        truths.put(question, answer);
        return this;
    }

    /** What a recorded step answers to the model, call by call; asked once more, the test fails. */
    public InMemoryEngine answering(String step, Object... inTurn) {
        answers.put(step, new ArrayDeque<>(List.of(inTurn)));
        return this;
    }

    /** The calls of the model in their order, each as method and business key. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** The date on which a task or timer of that many working days falls due; this engine knows no holidays. */
    public static Date inWorkingDays(int days) {
        return Date.from(TODAY.plus(days, ChronoUnit.DAYS));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        BpmnAwareTests.init(ENGINE);
        Mocks.register("deadlines", new Deadlines());
        if (steps != null) {
            Mocks.register(bean, steps);
        }
        DeploymentBuilder begun = ENGINE.getRepositoryService().createDeployment();
        models.forEach(begun::addClasspathResource);
        deployment = begun.deploy().getId();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ENGINE.getRepositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
        BpmnAwareTests.reset();
    }

    private static ProcessEngine build() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setJdbcUrl("jdbc:h2:mem:models");
        settings.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        settings.setJobExecutorActivate(false);
        settings.setEnforceHistoryTimeToLive(true);
        settings.setExpressionManager(new MockExpressionManager());
        return settings.buildProcessEngine();
    }

    /** The bean {@code deadlines} of the models. */
    public static final class Deadlines {

        public Date workingDays(int days) {
            return inWorkingDays(days);
        }

        public Date soft(String step) {
            return inWorkingDays(term(step)[0]);
        }

        public Date hard(String step) {
            return inWorkingDays(term(step)[0] + term(step)[1]);
        }

        /** Working days and days of grace of the seeds. */
        private static int[] term(String step) {
            try (Stream<String> lines = Files.lines(Path.of("seeds/06-deadline/step-terms.csv"))) {
                return lines.map(line -> line.split(","))
                        .filter(cells -> cells.length == 4 && cells[1].equals(step))
                        .map(cells -> new int[] {Integer.parseInt(cells[2]), Integer.parseInt(cells[3])})
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No term for the step " + step));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
