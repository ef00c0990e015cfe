package org.peiji.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Role;
import org.peiji.platform.setup.SetupItem;
import org.peiji.platform.setup.SetupItem.SetupStatus;
import org.peiji.platform.setup.SetupSource;

/** Whether the people of the network have their accounts: those who have to make the next ones. */
@ApplicationScoped
class AccountSetup implements SetupSource {

    private static final Set<Role> NETWORK =
            EnumSet.complementOf(EnumSet.of(Role.PLATFORM_OPERATOR, Role.MINISTRY_ADMIN, Role.AUDITOR));

    @Inject
    private Accounts accounts;

    @Override
    @Transactional
    public List<SetupItem> items() {
        int people = accounts.count(NETWORK);
        int provinces = accounts.count(Set.of(Role.PROVINCE_OFFICER));
        return List.of(SetupItem.of(
                35, "account.setup.people", provinces > 0 ? SetupStatus.DONE : SetupStatus.ADVICE, people, provinces));
    }
}
