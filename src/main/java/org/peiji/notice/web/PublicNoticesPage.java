package org.peiji.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.notice.NoticeSummary;
import org.peiji.notice.application.NoticeBoard;
import org.peiji.platform.web.Paging;

/** 公示栏 page: the notices before the public. */
@Named
@RequestScoped
public class PublicNoticesPage {

    @Inject
    private NoticeBoard board;

    private final Paging paging = new Paging();
    private String search;
    private List<NoticeSummary> rows;

    public void open() {
        paging.of(board.count(search));
        rows = board.page(search, paging.offset(), Paging.SIZE);
    }

    public List<NoticeSummary> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public String getAddress() {
        return "notices.xhtml"
                + (search == null
                        ? ""
                        : "?search=" + java.net.URLEncoder.encode(search, java.nio.charset.StandardCharsets.UTF_8));
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null || search.isBlank() ? null : search.strip();
    }
}
