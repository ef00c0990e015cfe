package org.peiji.notice.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** The lines of the menu for notices, objections and who has looked up objectors; everybody else reads the public page. */
@ApplicationScoped
public class NoticeMenu implements MenuSource {

    private static final String BUSINESS = "shell.group.business";

    @Override
    public List<MenuEntry> entries(Actor actor) {
        List<MenuEntry> entries = new ArrayList<>();
        boolean reads = Permission.NOTICE_READ.isGivenTo(actor.role());
        entries.add(new MenuEntry(
                BUSINESS,
                reads ? "/notice/notices.xhtml" : "/public/notices.xhtml",
                reads ? "notice.title" : "notice.board.title",
                "megaphone",
                24));
        if (Permission.NOTICE_READ_OBJECTION.isGivenTo(actor.role())) {
            entries.add(new MenuEntry(BUSINESS, "/notice/objections.xhtml", "notice.objection.title", "scale", 25));
        }
        if (Permission.NOTICE_READ_DISCLOSURES.isGivenTo(actor.role())) {
            entries.add(new MenuEntry(
                    "shell.group.data", "/notice/disclosures.xhtml", "notice.disclosures.title", "eye", 91));
        }
        return entries;
    }
}
