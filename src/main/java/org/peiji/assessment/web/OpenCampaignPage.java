package org.peiji.assessment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peiji.assessment.application.CampaignService;
import org.peiji.assessment.application.IndicatorTreeView;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/** 开启考核批次: year, titles, tree and bases of a new campaign. */
@Named
@ViewScoped
public class OpenCampaignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignService campaigns;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private Integer year;
    private String titleZh;
    private String titleEn;
    private LocalDate due;
    private IndicatorTreeView tree;
    private final ArrayList<BaseChoice> choices = new ArrayList<>();
    private ArrayList<String> bases = new ArrayList<>();

    public void open() {
        due = campaigns.dueIfOpenedToday();
        tree = campaigns.tree(campaigns.treeVersions().get(0));
        year = clock.today().getYear();
        titleZh = titleIn(Locale.SIMPLIFIED_CHINESE);
        titleEn = titleIn(Locale.ENGLISH);
        campaigns.bases().forEach(base -> {
            choices.add(new BaseChoice(base.organisation(), texts.pick(base.nameZh(), base.nameEn())));
            bases.add(base.organisation());
        });
    }

    private String titleIn(Locale language) {
        return Texts.in(language, "assessment.open.title.default").replace("{0}", String.valueOf(year));
    }

    public String openCampaign() {
        return acts.run(
                () -> campaigns.openCampaign(year, titleZh, titleEn, tree.version(), bases),
                "assessment.open.done",
                "/assessment/campaigns.xhtml",
                texts.pick(titleZh, titleEn),
                bases.size());
    }

    public IndicatorTreeView getTree() {
        return tree;
    }

    public LocalDate getDue() {
        return due;
    }

    public List<BaseChoice> getChoices() {
        return choices;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public List<String> getBases() {
        return bases;
    }

    public void setBases(List<String> bases) {
        this.bases = new ArrayList<>(bases);
    }

    /** A college that can be chosen. */
    public record BaseChoice(String code, String name) implements Serializable {}
}
