package org.peiji.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peiji.cohort.CohortSearch;
import org.peiji.organisation.CodedName;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.organisation.TieredTrainingSystem;
import org.peiji.platform.time.BusinessClock;

/** What a visitor asks of the open catalogue, as it stands in the address; what is not among the choices asks for any. */
@Named
@RequestScoped
public class CatalogueSearch {

    /** [C] convention: cohorts are published at most a year ahead. */
    private static final int MONTHS = 12;

    @Inject
    private TieredTrainingSystem tiers;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private BusinessClock clock;

    private String text;
    private String month;
    private String category;
    private String province;
    private boolean enrolling;

    CohortSearch asked() {
        return new CohortSearch(
                text,
                getMonths().stream()
                        .filter(each -> each.toString().equals(month))
                        .findFirst()
                        .orElse(null),
                among(getCategories().stream().map(CodedName::code), category),
                among(getProvinces().stream().map(ProvinceSummary::authorityCode), province),
                enrolling);
    }

    private static String among(Stream<String> codes, String chosen) {
        return codes.filter(code -> code.equals(chosen)).findFirst().orElse(null);
    }

    public boolean isFiltered() {
        return !asked().isOfAll();
    }

    /** The questions once more, for the address of another page; empty, or ends with an ampersand. */
    public String getQuestions() {
        return Stream.of(
                        parameter("search", text),
                        parameter("month", month),
                        parameter("category", category),
                        parameter("province", province),
                        parameter("enrolling", enrolling ? "true" : null))
                .collect(Collectors.joining());
    }

    private static String parameter(String name, String value) {
        return value == null || value.isBlank()
                ? ""
                : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    /** The months in which a cohort may begin that somebody looks for today. */
    public List<YearMonth> getMonths() {
        YearMonth present = YearMonth.from(clock.today());
        return IntStream.range(0, MONTHS).mapToObj(present::plusMonths).toList();
    }

    public List<CodedName> getCategories() {
        return tiers.categories();
    }

    public List<ProvinceSummary> getProvinces() {
        return organisations.provinces();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public boolean isEnrolling() {
        return enrolling;
    }

    public void setEnrolling(boolean enrolling) {
        this.enrolling = enrolling;
    }
}
