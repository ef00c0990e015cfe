package org.peiji.operation.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Role;
import org.peiji.platform.setup.SetupItem;
import org.peiji.platform.setup.SetupItem.SetupStatus;
import org.peiji.platform.setup.SetupSource;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;

/** What of the server itself should be in place: people, calendar, database, keys, addresses. */
@ApplicationScoped
class ServerSetup implements SetupSource {

    @Resource(lookup = "jdbc/peiji")
    private DataSource database;

    @Inject
    private Config settings;

    @Inject
    private Accounts accounts;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private BusinessClock clock;

    @Override
    public List<SetupItem> items() {
        int year = clock.today().getYear();
        return List.of(
                administrator(),
                SetupItem.of(
                        50,
                        "operation.setup.calendar",
                        calendar.isArranged(year) ? SetupStatus.DONE : SetupStatus.OPEN,
                        String.valueOf(year)),
                SetupItem.of(
                        51,
                        "operation.setup.nextCalendar",
                        calendar.isArranged(year + 1) ? SetupStatus.DONE : SetupStatus.ADVICE,
                        String.valueOf(year + 1)),
                SetupItem.of(60, "operation.setup.demo", isDemo() ? SetupStatus.ADVICE : SetupStatus.DONE),
                database(),
                SetupItem.of(
                        80, "operation.setup.secret", isSet("peiji.secret") ? SetupStatus.DONE : SetupStatus.ADVICE),
                SetupItem.of(
                        90,
                        "operation.setup.address",
                        isSet("peiji.public-address") && isSet("peiji.public-url")
                                ? SetupStatus.DONE
                                : SetupStatus.ADVICE),
                SetupItem.of(100, "operation.setup.backup", SetupStatus.ADVICE));
    }

    boolean isDemo() {
        return settings.getOptionalValue("peiji.demo", Boolean.class).orElse(true);
    }

    /** True while nobody but the first administrator may sign in. */
    boolean isAlone() {
        return accounts.count(Set.of(Role.values())) <= 1;
    }

    private SetupItem administrator() {
        int administrators = accounts.count(Set.of(Role.MINISTRY_ADMIN));
        int operators = accounts.count(Set.of(Role.PLATFORM_OPERATOR));
        SetupStatus status = administrators == 0 || operators == 0
                ? SetupStatus.OPEN
                : isSet("peiji.admin.password") ? SetupStatus.ADVICE : SetupStatus.DONE;
        return SetupItem.of(30, "operation.setup.administrator", status, administrators, operators);
    }

    private SetupItem database() {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return SetupItem.of(
                    70,
                    "operation.setup.database",
                    "PostgreSQL".equals(product) ? SetupStatus.DONE : SetupStatus.ADVICE,
                    product,
                    connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked for its name", e);
        }
    }

    private boolean isSet(String setting) {
        return settings.getOptionalValue(setting, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }
}
