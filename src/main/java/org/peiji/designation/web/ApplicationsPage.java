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

/** 基地申报 list: the applications within the reader's scope. The address holds filter, search and page. */
@Named
@RequestScoped
public class ApplicationsPage {

    private static final int PAGE_SIZE = 20;

    @Inject
    private BaseApplicationRegister register;

    @Inject
    private Scope scope;

    private ApplicationStatus status;
    private String search;
    private String round;
    private int number = 1;

    private List<ApplicationRow> rows;
    private int total;

    public void open() {
        ApplicationFilter filter = new ApplicationFilter(status, search, round);
        total = (int) register.count(filter);
        number = Math.max(1, Math.min(number, getPages()));
        rows = register.page(filter, (number - 1) * PAGE_SIZE, PAGE_SIZE);
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

    /** The query of the address, for the links to other pages. */
    public String getQuery() {
        return "status=" + (status == null ? "" : status)
                + "&search=" + (search == null ? "" : URLEncoder.encode(search, StandardCharsets.UTF_8))
                + "&round=" + (round == null ? "" : round);
    }

    public List<ApplicationRow> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
    }

    public int getPages() {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getFirst() {
        return total == 0 ? 0 : (number - 1) * PAGE_SIZE + 1;
    }

    public int getLast() {
        return Math.min(total, number * PAGE_SIZE);
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

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
