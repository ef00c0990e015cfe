package org.peiji.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.platform.web.Texts;

/**
 * The first administrator of an installation without demo accounts: made once, from {@code PEIJI_ADMIN_USERNAME} and
 * {@code PEIJI_ADMIN_PASSWORD}, if there is no account of that name. Operator first, so that the setup page is the first
 * thing that he or she sees; ministry administrator as well.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final int SHORTEST_PASSWORD = 12;

    @Inject
    private Accounts accounts;

    @Inject
    @ConfigProperty(name = "peiji.admin.username")
    private Optional<String> username;

    @Inject
    @ConfigProperty(name = "peiji.admin.password")
    private Optional<String> password;

    @Transactional
    public void make() {
        if (username.isEmpty() || password.isEmpty() || accounts.isTaken(username.get())) {
            return;
        }
        if (password.get().length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException(
                    "PEIJI_ADMIN_PASSWORD must have at least " + SHORTEST_PASSWORD + " characters");
        }
        String hash = accounts.hash(password.get().toCharArray());
        String ministry = Texts.in(Locale.SIMPLIFIED_CHINESE, "shell.ministry");
        accounts.add(new Account(username.get(), username.get(), hash, false)
                .assign(Role.PLATFORM_OPERATOR, "MOE", ministry, null)
                .assign(Role.MINISTRY_ADMIN, "MOE", ministry, null));
        LOG.info("First administrator made: " + username.get());
    }
}
