package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.setup.SetupItem;
import org.peiji.platform.setup.SetupItem.SetupStatus;
import org.peiji.platform.setup.SetupSource;

/** Whether mail can leave. */
@ApplicationScoped
class MailSetup implements SetupSource {

    @Inject
    private MailServer server;

    @Override
    public List<SetupItem> items() {
        return List.of(
                server.isSet()
                        ? SetupItem.of(
                                40,
                                "notification.setup.mail",
                                SetupStatus.DONE,
                                server.host().orElseThrow() + ":" + server.port(),
                                server.from())
                        : SetupItem.of(40, "notification.setup.mail", SetupStatus.ADVICE));
    }
}
