package org.peiji.platform.engine;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.cdi.CdiJtaProcessEngineConfiguration;
import org.camunda.bpm.engine.cdi.impl.ManagedJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * Builds the engine inside the server: the product's data source, the server's transaction manager, the server's
 * threads. Models are deployed from the archive only; nothing else can bring code into the engine.
 */
@ApplicationScoped
public class EngineBootstrap {

    private static final String MODELS = "bpmn";

    @Resource(lookup = "jdbc/peiji")
    private DataSource dataSource;

    @Resource(lookup = "concurrent/engine")
    private ManagedExecutorService threads;

    @Inject
    private EngineMappings mappings;

    @Inject
    private UserTransaction transactions;

    @Inject
    private Event<TaskOpened> opened;

    @Inject
    private Event<TaskClosed> closed;

    @Inject
    private Clock clock;

    private ManagedJobExecutor jobs;
    private ProcessEngine engine;

    /** Opens the engine and deploys the models; jobs do not run yet. The schema must be there. */
    public void open() {
        jobs = new ManagedJobExecutor(threads);
        jobs.setMaxWait(5_000);
        jobs.setLockTimeInMillis(60_000);

        CdiJtaProcessEngineConfiguration settings = new CdiJtaProcessEngineConfiguration();
        settings.setProcessEngineName("default");
        settings.setDataSource(dataSource);
        settings.setSqlSessionFactory(mappings.over(dataSource));
        settings.setTransactionManager(new ServerTransactions(transactions));
        settings.setTransactionsExternallyManaged(true);
        settings.setDatabaseSchemaUpdate("false");
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setHistory("activity");
        settings.setHistoryTimeToLive("P1825D");
        settings.setHistoryRemovalTimeStrategy("start");
        settings.setHistoryCleanupBatchWindowStartTime("02:00");
        settings.setHistoryCleanupBatchWindowEndTime("05:00");
        settings.setFailedJobRetryTimeCycle("R3/PT5M");
        settings.setEnableExpressionsInStoredQueries(false);
        settings.setEnableExceptionsAfterUnhandledBpmnError(true);
        settings.setEnableScriptEngineLoadExternalResources(false);
        settings.setJobExecutor(jobs);
        settings.setJobExecutorActivate(false);
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(new FiredRules())));
        settings.setDmnEngineConfiguration(tables);
        settings.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TaskFeed(opened, closed, clock))));
        engine = settings.buildProcessEngine();
        deploy();
    }

    /** From here on due timers fire and asynchronous steps run. */
    public void runJobs() {
        jobs.start();
    }

    /** No job is taken any more; those that fall due wait for {@link #runJobs()}. */
    public void pauseJobs() {
        jobs.shutdown();
    }

    /** True while the engine answers. */
    public boolean isOpen() {
        return engine != null && engine.getManagementService().getProperties() != null;
    }

    public boolean runsJobs() {
        return jobs != null && jobs.isActive();
    }

    @PreDestroy
    void close() {
        if (jobs != null) {
            jobs.shutdown();
        }
        if (engine != null) {
            engine.close();
        }
    }

    private void deploy() {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("peiji").enableDuplicateFiltering(true);
        models().forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    private static List<String> models() {
        URL folder = EngineBootstrap.class.getClassLoader().getResource(MODELS);
        if (folder == null) {
            throw new IllegalStateException("The archive holds no models");
        }
        try {
            if (!"jar".equals(folder.getProtocol()) && !"wsjar".equals(folder.getProtocol())) {
                return modelsBelow(Path.of(folder.toURI()));
            }
            String archive = folder.toString().replaceFirst("^wsjar:", "jar:");
            try (FileSystem files = FileSystems.newFileSystem(java.net.URI.create(archive), Map.of())) {
                return modelsBelow(files.getPath(archive.substring(archive.indexOf("!/") + 1)));
            }
        } catch (IOException | java.net.URISyntaxException e) {
            throw new IllegalStateException("The models cannot be read from " + folder, e);
        }
    }

    private static List<String> modelsBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".bpmn") || file.toString().endsWith(".dmn"))
                    .map(file ->
                            MODELS + "/" + folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
