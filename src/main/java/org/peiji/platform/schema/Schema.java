package org.peiji.platform.schema;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the database to the schema of this release, the engine's tables included. The same scripts run on H2 and on
 * PostgreSQL; the two types that they name differently are placeholders ({@code ${text}}, {@code ${bytes}}). It needs
 * no beans, so it is done on a thread of its own while the server still looks for them.
 */
public class Schema implements Extension {

    private final FutureTask<MigrateResult> migration = new FutureTask<>(Schema::migrate);

    void begin(@Observes BeforeBeanDiscovery event) {
        new Thread(migration, "schema").start();
    }

    /** Waits until the schema stands; what went wrong on the way goes wrong here. */
    public void await() {
        try {
            migration.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the schema was brought up", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The schema cannot be brought up", e.getCause());
        }
    }

    private static MigrateResult migrate() throws NamingException, SQLException {
        DataSource dataSource = InitialContext.doLookup("jdbc/peiji");
        boolean postgresql = "PostgreSQL".equals(product(dataSource));
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new EngineTables(postgresql ? "postgres" : "h2"))
                .placeholders(Map.of("text", postgresql ? "text" : "clob", "bytes", postgresql ? "bytea" : "blob"))
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    private static String product(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }
}
