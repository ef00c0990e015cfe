package org.peiji.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.Grade;
import org.peiji.assessment.application.AssessmentFilter;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.AssessmentRow;
import org.peiji.assessment.application.CampaignService;
import org.peiji.platform.web.Texts;

/** 基地考核 list. The address holds every filter and the page, so that any figure can link to its rows. */
@Named
@RequestScoped
public class AssessmentsPage {

    private static final int PAGE_SIZE = 20;

    @Inject
    private AssessmentRegister register;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Texts texts;

    private String campaign;
    private AssessmentStatus status;
    private Grade grade;
    private String province;
    private String search;
    private boolean overdue;
    private int number = 1;
    private int total;
    private List<AssessmentRow> rows;
    private List<FilterLinks.Chip> years;
    private FilterLinks links;

    public void open() {
        AssessmentFilter filter = new AssessmentFilter(campaign, status, grade, province, search, overdue);
        total = register.count(filter);
        number = Math.max(1, Math.min(number, getPages()));
        rows = register.page(filter, (number - 1) * PAGE_SIZE, PAGE_SIZE);
        links = new FilterLinks(filter, texts);
        years = links.years(campaigns.campaigns());
    }

    /** Address of another page of the same list. */
    public String pageAddress(int to) {
        return links.page(to);
    }

    public boolean isFiltered() {
        return status != null || grade != null || province != null || search != null || overdue || campaign != null;
    }

    public List<AssessmentRow> getRows() {
        return rows;
    }

    public List<FilterLinks.Chip> getYears() {
        return years;
    }

    public List<FilterLinks.Chip> getStates() {
        return links.states();
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

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = blankToNull(campaign);
    }

    public AssessmentStatus getStatus() {
        return status;
    }

    public void setStatus(AssessmentStatus status) {
        this.status = status;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = blankToNull(province);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = blankToNull(search);
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
