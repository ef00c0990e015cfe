package org.peiji.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.peiji.notification.application.NotificationService;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** The bell in the top bar: how many messages this person has not read, counted once a request. */
@Named
@RequestScoped
public class Bell {

    @Inject
    private NotificationService notifications;

    private Integer unread;

    public int getUnread() {
        if (unread == null) {
            unread = notifications.unread().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
        return unread;
    }

    /** The feature's lines of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {

        private static final String CENTRE = "/notification/notifications.xhtml";

        @Inject
        private Bell bell;

        @Override
        public List<MenuEntry> entries(Actor actor) {
            List<MenuEntry> entries = new ArrayList<>();
            boolean works = Permission.WORKLIST_READ.isGivenTo(actor.role());
            entries.add(new MenuEntry(
                    works ? "shell.group.work" : "shell.group.data",
                    CENTRE,
                    "notification.title",
                    "bell",
                    works ? 15 : 99));
            if (Permission.NOTIFICATION_READ_OUTBOX.isGivenTo(actor.role())) {
                entries.add(new MenuEntry(
                        "shell.group.data", "/notification/outbox.xhtml", "notification.outbox.title", "send", 97));
            }
            if (Permission.NOTIFICATION_READ_TEMPLATES.isGivenTo(actor.role())) {
                entries.add(new MenuEntry(
                        "shell.group.data",
                        "/notification/templates.xhtml",
                        "notification.templates.title",
                        "megaphone",
                        98));
            }
            return entries;
        }

        @Override
        public Integer count(Actor actor, String href) {
            return href.equals(CENTRE) && bell.getUnread() > 0 ? bell.getUnread() : null;
        }
    }
}
