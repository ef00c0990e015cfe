package org.peiji.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.platform.engine.EngineBootstrap;
import org.peiji.platform.schema.Schema;
import org.peiji.platform.security.FirstAdministrator;
import org.peiji.platform.seed.Seeds;

/** Brings the product up in the one right order: schema, engine, seeds, jobs, whoever waits for {@link Ready}. */
@ApplicationScoped
public class Startup {

    @Inject
    private Schema schema;

    @Inject
    private EngineBootstrap engine;

    @Inject
    private Seeds seeds;

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private Event<Ready> ready;

    @Inject
    @ConfigProperty(name = "peiji.http.port", defaultValue = "9080")
    private String port;

    @Inject
    @ConfigProperty(name = "peiji.demo", defaultValue = "true")
    private boolean demo;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schema.await();
        engine.open();
        seeds.loadAll();
        firstAdministrator.make();
        engine.runJobs();
        ready.fire(new Ready(demo));
        sayWhereItIs();
    }

    /** One line for whoever started it by hand; the log's level does not hide it. */
    private void sayWhereItIs() {
        System.out.println("Peiji is open at http://localhost:" + port + "/"
                + (demo ? " - demo logins stand on the login page" : " - demo mode is off"));
    }

    /**
     * The product stands: seeds loaded, jobs running.
     *
     * @param demo true in demo mode
     */
    public record Ready(boolean demo) {}
}
