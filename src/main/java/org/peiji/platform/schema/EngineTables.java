package org.peiji.platform.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Version 1: the engine's tables, made by the scripts that the engine ships for this database. The checksum is the
 * engine's version: another engine needs a migration of its own.
 */
class EngineTables implements JavaMigration {

    private static final int ENGINE = 7240;
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private final String vendor;

    EngineTables(String vendor) {
        this.vendor = vendor;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    @Override
    public Integer getChecksum() {
        return ENGINE;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String part : PARTS) {
                for (String command : script(part).split(";")) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
            }
        }
    }

    private String script(String part) throws IOException {
        String name = "org/camunda/bpm/engine/db/create/activiti." + vendor + ".create." + part + ".sql";
        try (InputStream in = EngineTables.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The engine ships no script " + name);
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return script.replaceAll("(?m)^\\s*--.*$", "");
        }
    }
}
