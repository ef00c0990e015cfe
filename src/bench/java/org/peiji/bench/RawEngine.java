package org.peiji.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.peiji.server.DurablePostgres;

/**
 * The ceiling: the engine alone with the model of an enrolment, and three statements of JDBC in its transaction, the
 * counter last. No rules, no page, no server.
 */
final class RawEngine implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final int COHORTS = 20;

    private final StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
    private final ProcessEngine engine;
    private final DurablePostgres database;

    RawEngine(DurablePostgres database) throws SQLException {
        this.database = database;
        database.execute("create database raw");
        settings.setProcessEngineName("raw");
        settings.setJdbcDriver("org.postgresql.Driver");
        settings.setJdbcUrl(database.url("raw"));
        settings.setJdbcUsername("postgres");
        settings.setJdbcPassword("");
        settings.setJdbcMaxActiveConnections(CONNECTIONS);
        settings.setJdbcMaxIdleConnections(CONNECTIONS);
        settings.setDatabaseSchemaUpdate("true");
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setHistory("full");
        settings.setHistoryRemovalTimeStrategy("start");
        settings.setHistoryTimeToLive("P1825D");
        settings.setJobExecutorActivate(false);
        settings.setBeans(Map.of("deadlines", new Terms()));
        engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/enrolment/TraineeEnrolment.bpmn")
                .deploy();
        try (Connection connection = open()) {
            connection
                    .createStatement()
                    .execute(
                            "create table seat_counter (id int primary key, taken int not null) with (fillfactor = 50);"
                                    + "create table enrolment (cohort int, trainee varchar(64), at_time timestamptz default now(), primary key (cohort, trainee));"
                                    + "create table audit (trainee varchar(64), at_time timestamptz default now());"
                                    + "insert into seat_counter select n, 0 from generate_series(0, 19) n");
        }
    }

    /** Answers with dates as the product's calendar does. */
    public static final class Terms {
        public Date soft(String step) {
            return new Date();
        }

        public Date hard(String step) {
            return new Date();
        }
    }

    /** One enrolment. */
    void enrol() {
        String trainee = UUID.randomUUID().toString();
        int cohort = Math.floorMod(trainee.hashCode(), COHORTS);
        settings.getCommandExecutorTxRequired().execute(command -> {
            engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            "TraineeEnrolment",
                            trainee,
                            Map.of(
                                    "school", "D101",
                                    "organisation", "D001",
                                    "organisationName", "D001",
                                    "province", "A42",
                                    "subject", trainee,
                                    "trainee", trainee,
                                    "authority", "A42",
                                    "waiver", "false"));
            Connection connection = Context.getCommandContext()
                    .getDbSqlSession()
                    .getSqlSession()
                    .getConnection();
            insert(connection, cohort, trainee);
            Context.getCommandContext()
                    .getTransactionContext()
                    .addTransactionListener(TransactionState.COMMITTING, done -> take(connection, cohort));
            return null;
        });
    }

    /** The same without the engine, with which the machine is measured. */
    void enrolByJdbc(Connection connection) {
        String trainee = UUID.randomUUID().toString();
        int cohort = Math.floorMod(trainee.hashCode(), COHORTS);
        insert(connection, cohort, trainee);
        take(connection, cohort);
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection open() throws SQLException {
        return java.sql.DriverManager.getConnection(database.url("raw"));
    }

    private static void insert(Connection connection, int cohort, String trainee) {
        run(connection, "insert into enrolment (cohort, trainee) values (?, ?)", cohort, trainee);
        run(connection, "insert into audit (trainee) values (?)", trainee);
    }

    private static void take(Connection connection, int cohort) {
        run(connection, "update seat_counter set taken = taken + 1 where id = ?", cohort);
    }

    private static void run(Connection connection, String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
