package org.peiji.cohort.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.organisation.TieredTrainingSystem;
import org.peiji.platform.web.Difference;
import org.peiji.platform.web.Texts;

/** The plan of a cohort, while it is on the page. */
public class CohortForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The questions of a plan but its programme, by name. */
    private static final Map<String, Question<?>> QUESTIONS = questions();

    private String programme;
    private String title;
    private String titleEn;
    private LocalDate starts;
    private LocalDate ends;
    private String place;
    private Integer capacity = CohortPlan.USUAL_CAPACITY;
    private Integer classHours;
    private ArrayList<String> categories = new ArrayList<>();
    private LocalDate opens;
    private LocalDate closes;
    private String managerName;
    private String managerPhone;
    private Integer leastNumber;
    private LocalDate decidesOn;

    static CohortForm of(CohortSummary cohort) {
        CohortForm form = new CohortForm();
        form.programme = cohort.programme();
        form.title = cohort.title();
        form.titleEn = cohort.titleEn();
        form.starts = cohort.starts();
        form.ends = cohort.ends();
        form.place = cohort.place();
        form.capacity = cohort.capacity();
        form.classHours = cohort.classHours();
        form.categories.addAll(cohort.categories());
        form.opens = cohort.opens();
        form.closes = cohort.closes();
        form.managerName = cohort.managerName();
        form.managerPhone = cohort.managerPhone();
        if (cohort.goAhead() != null) {
            form.leastNumber = cohort.goAhead().leastNumber();
            form.decidesOn = cohort.goAhead().decidesOn();
        }
        return form;
    }

    /** The answers that stand otherwise in another plan. */
    List<Difference> differences(CohortForm kept, Texts texts, TieredTrainingSystem cadres) {
        return QUESTIONS.entrySet().stream()
                .filter(question -> !question.getValue().agree(this, kept))
                .map(question -> new Difference(
                        question.getKey(),
                        texts.get("cohort.field." + question.getKey()),
                        question.getValue().words(this, texts, cadres),
                        question.getValue().words(kept, texts, cadres)))
                .toList();
    }

    /** Takes an answer over from another plan. */
    void take(Difference difference, CohortForm kept) {
        QUESTIONS.get(difference.getKey()).copy(kept, this);
    }

    private static Map<String, Question<?>> questions() {
        Map<String, Question<?>> all = new LinkedHashMap<>();
        all.put("title", new Question<>(CohortForm::getTitle, CohortForm::setTitle));
        all.put("titleEn", new Question<>(CohortForm::getTitleEn, CohortForm::setTitleEn));
        all.put("starts", new Question<>(CohortForm::getStarts, CohortForm::setStarts));
        all.put("ends", new Question<>(CohortForm::getEnds, CohortForm::setEnds));
        all.put("opens", new Question<>(CohortForm::getOpens, CohortForm::setOpens));
        all.put("closes", new Question<>(CohortForm::getCloses, CohortForm::setCloses));
        all.put("capacity", new Question<>(CohortForm::getCapacity, CohortForm::setCapacity));
        all.put("classHours", new Question<>(CohortForm::getClassHours, CohortForm::setClassHours));
        all.put("place", new Question<>(CohortForm::getPlace, CohortForm::setPlace));
        all.put("categories", new Question<>(CohortForm::getCategories, CohortForm::setCategories));
        all.put("managerName", new Question<>(CohortForm::getManagerName, CohortForm::setManagerName));
        all.put("managerPhone", new Question<>(CohortForm::getManagerPhone, CohortForm::setManagerPhone));
        all.put("leastNumber", new Question<>(CohortForm::getLeastNumber, CohortForm::setLeastNumber));
        all.put("decidesOn", new Question<>(CohortForm::getDecidesOn, CohortForm::setDecidesOn));
        return all;
    }

    /** One question, wherever its answer stands. */
    private record Question<T>(Function<CohortForm, T> get, BiConsumer<CohortForm, T> set) {

        boolean agree(CohortForm one, CohortForm other) {
            return Objects.equals(get.apply(one), get.apply(other));
        }

        String words(CohortForm form, Texts texts, TieredTrainingSystem cadres) {
            T answer = get.apply(form);
            return answer == form.categories
                    ? form.categories.stream()
                            .map(cadres::category)
                            .map(category -> texts.pick(category.nameZh(), category.nameEn()))
                            .collect(Collectors.joining(texts.get("listing.and")))
                    : Objects.toString(answer, "");
        }

        void copy(CohortForm from, CohortForm to) {
            set.accept(to, get.apply(from));
        }
    }

    CohortPlan plan() {
        return new CohortPlan(
                programme,
                title,
                titleEn,
                starts,
                ends,
                place,
                capacity,
                classHours,
                categories,
                opens,
                closes,
                managerName,
                managerPhone,
                leastNumber,
                decidesOn);
    }

    public Integer getLeastNumber() {
        return leastNumber;
    }

    public void setLeastNumber(Integer leastNumber) {
        this.leastNumber = leastNumber;
    }

    public LocalDate getDecidesOn() {
        return decidesOn;
    }

    public void setDecidesOn(LocalDate decidesOn) {
        this.decidesOn = decidesOn;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Integer getClassHours() {
        return classHours;
    }

    public void setClassHours(Integer classHours) {
        this.classHours = classHours;
    }

    public ArrayList<String> getCategories() {
        return categories;
    }

    public void setCategories(ArrayList<String> categories) {
        this.categories = categories;
    }

    public LocalDate getOpens() {
        return opens;
    }

    public void setOpens(LocalDate opens) {
        this.opens = opens;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public String getManagerName() {
        return managerName;
    }

    public void setManagerName(String managerName) {
        this.managerName = managerName;
    }

    public String getManagerPhone() {
        return managerPhone;
    }

    public void setManagerPhone(String managerPhone) {
        this.managerPhone = managerPhone;
    }
}
