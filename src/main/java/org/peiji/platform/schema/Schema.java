package org.peiji.platform.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this release, the engine's tables included. The same scripts run on H2 and on
 * PostgreSQL; the two types that they name differently are placeholders ({@code ${text}}, {@code ${bytes}}).
 */
@ApplicationScoped
public class Schema {

    @Resource(lookup = "jdbc/peiji")
    private DataSource dataSource;

    public void migrate() {
        boolean postgresql = "PostgreSQL".equals(product());
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new EngineTables(postgresql ? "postgres" : "h2"))
                .placeholders(Map.of("text", postgresql ? "text" : "clob", "bytes", postgresql ? "bytea" : "blob"))
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    private String product() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }
}
