package org.peiji.assessment.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.Grade;
import org.peiji.assessment.application.AssessmentFilter;
import org.peiji.assessment.application.CampaignRow;
import org.peiji.platform.web.Texts;

/** The links of the list of assessments: each changes one thing of the filter and keeps the rest. */
final class FilterLinks {

    private static final String LIST = "/assessment/assessments.xhtml";

    private final AssessmentFilter filter;
    private final Texts texts;

    FilterLinks(AssessmentFilter filter, Texts texts) {
        this.filter = filter;
        this.texts = texts;
    }

    List<Chip> years(List<CampaignRow> campaigns) {
        List<Chip> years = new ArrayList<>();
        years.add(year(texts.get("assessment.assessments.campaign"), null));
        campaigns.forEach(each -> years.add(year(texts.pick(each.titleZh(), each.titleEn()), each.number())));
        return years;
    }

    private Chip year(String label, String campaign) {
        boolean current = campaign == null ? filter.campaign() == null : campaign.equals(filter.campaign());
        return new Chip(label, address(campaign, filter.status(), filter.grade(), filter.overdue()), current);
    }

    List<Chip> states() {
        List<Chip> states = new ArrayList<>();
        boolean all = filter.status() == null && filter.grade() == null && !filter.overdue();
        states.add(
                new Chip(texts.get("assessment.assessments.all"), address(filter.campaign(), null, null, false), all));
        for (AssessmentStatus each : AssessmentStatus.values()) {
            states.add(new Chip(
                    texts.label(each), address(filter.campaign(), each, null, false), each == filter.status()));
        }
        states.add(new Chip(
                texts.get("assessment.assessments.overdue"),
                address(filter.campaign(), null, null, true),
                filter.overdue()));
        return states;
    }

    String page(int to) {
        return address(filter.campaign(), filter.status(), filter.grade(), filter.overdue()) + "page=" + to;
    }

    private String address(String campaign, AssessmentStatus status, Grade grade, boolean overdue) {
        StringBuilder address = new StringBuilder(LIST).append('?');
        append(address, "campaign", campaign);
        append(address, "status", status);
        append(address, "grade", grade);
        append(address, "province", filter.province());
        append(address, "search", filter.text());
        append(address, "overdue", overdue ? "true" : null);
        return address.toString();
    }

    private static void append(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    /** A filter as a link. */
    public record Chip(String label, String href, boolean current) {}
}
