package org.peiji.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scripts as they ship, on a new database in memory. */
class RegisterTablesTest {

    private static final JdbcDataSource DATABASE = new JdbcDataSource();

    @BeforeAll
    static void migrate() {
        DATABASE.setURL("jdbc:h2:mem:register;DB_CLOSE_DELAY=-1");
        FreshSchema.onH2(DATABASE);
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void registerHasItsTables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = DATABASE.getConnection();
                ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase());
            }
        }

        assertThat(tables)
                .contains(
                        "calendar_day",
                        "org_province",
                        "org_organisation",
                        "org_organisation_name",
                        "org_cadre_category",
                        "org_cadre_level",
                        "org_person");
    }

    @Test
    void databaseRefusesWhatTheDomainDoesNotKnow() {
        assertThatThrownBy(
                        () -> run(
                                "insert into calendar_day (calendar_date, version, kind, name_zh, name_en, provisional) values (date '2026-10-01', 1, 'FEAST', 'a', 'b', true)"))
                .hasMessageContaining("CALENDAR_DAY_KIND");
        assertThatThrownBy(() -> run("insert into org_province values ('99', 1, 'a', 'b', 'COUNTY', 1)"))
                .hasMessageContaining("ORG_PROVINCE_KIND");
        assertThatThrownBy(() -> run(organisation("D900", "'99'"))).hasMessageContaining("ORG_ORGANISATION_PROVINCE");
    }

    @Test
    void databaseKeepsEveryPersonSingle() {
        assertThatCode(() -> {
                    run(organisation("D901", "null"));
                    run("insert into org_cadre_category values ('PRINCIPAL', 1, '校长', 'Principal', 1)");
                    run(person(1, "P00000001"));
                })
                .doesNotThrowAnyException();

        assertThatThrownBy(() -> run(person(2, "P00000002"))).hasMessageContaining("ORG_PERSON_SINGLE");
    }

    private static String organisation(String code, String province) {
        return """
                insert into org_organisation (code, version, kind, province_code, name_zh, name_en, relevance, invented)
                values ('%s', 1, 'ENTERPRISE', %s, 'a', 'b', 'CONTEXT', true)""".formatted(code, province);
    }

    private static String person(int id, String number) {
        return """
                insert into org_person (id, version, person_number, full_name, gender, birth_month, id_document_type,
                    id_number_sealed, id_number_hash, organisation_code, post_title, cadre_category)
                values (%d, 1, '%s', 'a', 'MALE', '1979-04', 'PASSPORT', 'x', 'the same', 'D901', 'c', 'PRINCIPAL')""".formatted(id, number);
    }
}
