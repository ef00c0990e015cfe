package org.peiji.operation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.notification.MailDesk;
import org.peiji.operation.application.SetupService;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.setup.SetupItem;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 安装配置 page: what is in place and what is not, and whether mail arrives. */
@Named
@ViewScoped
public class SetupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SetupService setup;

    @Inject
    private transient MailDesk mail;

    @Inject
    private transient Acts acts;

    private String address;
    private transient List<SetupItem> items;

    public void open() {
        items = setup.items();
    }

    public void testMail() {
        acts.stay(() -> mail.test(address), "operation.setup.mail.sent", address);
    }

    public List<SetupItem> getItems() {
        return items;
    }

    public long getOpen() {
        return count(SetupItem.SetupStatus.OPEN);
    }

    public long getAdvice() {
        return count(SetupItem.SetupStatus.ADVICE);
    }

    private long count(SetupItem.SetupStatus status) {
        return items.stream().filter(item -> item.status() == status).count();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** The operators' line of the menu; the first of all while nothing is set up yet. */
    @ApplicationScoped
    public static class Menu implements MenuSource {

        @Inject
        private SetupService setup;

        @Override
        public List<MenuEntry> entries(Actor actor) {
            if (!Permission.OPERATION_SET_UP.isGivenTo(actor.role())) {
                return List.of();
            }
            boolean first = setup.isFirstRun();
            return List.of(new MenuEntry(
                    first ? "shell.group.work" : "shell.group.data",
                    "/operation/setup.xhtml",
                    "operation.setup.title",
                    "flag",
                    first ? 1 : 99));
        }
    }
}
