package org.peiji.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentState;
import org.peiji.document.application.DocumentFilter;
import org.peiji.document.application.DocumentService;
import org.peiji.document.application.DocumentView;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Paging;

/** 公文台账 page: what the office has issued, by kind, state and words. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject
    private DocumentService service;

    private String search;
    private DocumentKind kind;
    private DocumentState state;
    private final Paging paging = new Paging();
    private List<DocumentView> rows;

    public void open() {
        DocumentFilter filter = new DocumentFilter(null, kind, state, search);
        paging.of(service.count(filter));
        rows = service.page(filter, paging.offset(), Paging.SIZE);
    }

    /** The address of this list without the page number. */
    public String getAddress() {
        return "documents.xhtml?search=" + (search == null ? "" : URLEncoder.encode(search, StandardCharsets.UTF_8))
                + "&kind=" + (kind == null ? "" : kind) + "&state=" + (state == null ? "" : state);
    }

    public List<DocumentView> getRows() {
        return rows;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public DocumentState[] getStates() {
        return DocumentState.values();
    }

    public Paging getPaging() {
        return paging;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null || search.isBlank() ? null : search.strip();
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public DocumentState getState() {
        return state;
    }

    public void setState(DocumentState state) {
        this.state = state;
    }

    /** The line of the menu, for offices that issue and those that oversee them. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            boolean issues = actor.role().reach() == Role.Reach.NATIONAL
                    || actor.role() == Role.BASE_DIRECTOR
                    || actor.role() == Role.BASE_OFFICER;
            return issues
                    ? List.of(new MenuEntry(
                            "shell.group.data", "/document/documents.xhtml", "document.list.title", "certificate", 75))
                    : List.of();
        }
    }
}
