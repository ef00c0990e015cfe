package org.peiji.designation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.designation.application.ApplicationFilter;
import org.peiji.designation.application.ApplicationRow;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.platform.security.Scope;
import org.peiji.platform.web.Paging;

/** 基地申报 list: the applications within the reader's scope. The address holds filter, search and page. */
@Named
@RequestScoped
public class ApplicationsPage {

    @Inject
    private BaseApplicationRegister register;

    @Inject
    private Scope scope;

    private ApplicationStatus status;
    private String search;
    private String round;
    private final Paging paging = new Paging();

    private List<ApplicationRow> rows;

    public void open() {
        ApplicationFilter filter = new ApplicationFilter(status, search, round);
        paging.of((int) register.count(filter));
        rows = register.page(filter, paging.offset(), Paging.SIZE);
    }

    /** What can be filtered by; nobody but a college sees drafts. */
    public List<ApplicationStatus> getStatuses() {
        return Stream.of(ApplicationStatus.values())
                .filter(each -> isApplicant() || each != ApplicationStatus.DRAFT)
                .toList();
    }

    public boolean isApplicant() {
        return scope.organisation() != null;
    }

    /** True if anything narrows the list. */
    public boolean isFiltered() {
        return status != null || search != null || round != null;
    }

    /** The address of this list, with its query but the page. */
    public String getAddress() {
        return "applications.xhtml?status=" + (status == null ? "" : status)
                + "&search=" + (search == null ? "" : URLEncoder.encode(search, StandardCharsets.UTF_8))
                + "&round=" + (round == null ? "" : round);
    }

    public List<ApplicationRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public ApplicationStatus getStatus() {
        return status;
    }

    public void setStatus(ApplicationStatus status) {
        this.status = status;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null || search.isBlank() ? null : search.strip();
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round == null || round.isBlank() ? null : round;
    }
}
