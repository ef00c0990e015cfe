package org.peiji.platform.engine;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The engine's 55 mapping files, read on a thread of their own while the server still looks for beans: reading them is
 * a seventh of the start, and needs neither beans nor database. Which database it will be is foreseen from the settings;
 * should it be another, they are read again.
 */
public class EngineMappings implements Extension {

    private final String foreseen = databaseOf(ConfigProvider.getConfig()
            .getOptionalValue("PEIJI_DB_URL", String.class)
            .orElse(""));
    private final FutureTask<Configuration> reading = new FutureTask<>(() -> read(foreseen));

    void begin(@Observes BeforeBeanDiscovery event) {
        Thread reader = new Thread(reading, "engine-mappings");
        reader.setDaemon(true);
        reader.start();
    }

    /** The engine's statements over that data source; waits until the files are read. */
    SqlSessionFactory over(DataSource dataSource) {
        try {
            String database = databaseOf(address(dataSource));
            Configuration mappings = database.equals(foreseen) ? reading.get() : read(database);
            mappings.setEnvironment(new Environment("default", new ManagedTransactionFactory(), dataSource));
            return new DefaultSqlSessionFactory(mappings);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the engine's mapping files were read", e);
        } catch (ExecutionException | IOException | SQLException e) {
            throw new IllegalStateException("The engine's mapping files cannot be read", e);
        }
    }

    private static Configuration read(String database) throws IOException {
        Properties dialect = new Properties();
        dialect.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(dialect, "", database);
        try (Reader files = new InputStreamReader(
                ProcessEngineConfiguration.class
                        .getClassLoader()
                        .getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE),
                StandardCharsets.UTF_8)) {
            Configuration mappings = new XMLConfigBuilder(files, "", dialect).parse();
            mappings.setDefaultExecutorType(ExecutorType.BATCH);
            forgetDocuments(mappings);
            return mappings;
        }
    }

    /**
     * Shared fragments are asked for only while statements are read, and hold the whole documents in which they stand,
     * some ten megabytes. The first call reads whatever waited for a later file.
     */
    private static void forgetDocuments(Configuration mappings) {
        mappings.getMappedStatementNames();
        mappings.getSqlFragments().clear();
    }

    private static String address(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    /** In the engine's words. */
    private static String databaseOf(String address) {
        return address.startsWith("jdbc:postgresql:") ? "postgres" : "h2";
    }
}
