package org.peiji.platform.schema;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The scripts as they ship, run on an empty database without a server. */
public final class FreshSchema {

    private FreshSchema() {}

    public static void onH2(DataSource database) {
        migrate(database, "h2", "clob", "blob");
    }

    public static void onPostgres(DataSource database) {
        migrate(database, "postgres", "text", "bytea");
    }

    private static void migrate(DataSource database, String engine, String text, String bytes) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(new EngineTables(engine))
                .placeholders(Map.of("text", text, "bytes", bytes))
                .load()
                .migrate();
    }
}
