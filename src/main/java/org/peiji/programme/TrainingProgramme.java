package org.peiji.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import org.peiji.organisation.OrganisationSummary;

/** 培训项目: what a base offers to which cadres in a year; it runs in cohorts. */
@Entity
@Table(name = "prg_programme")
public class TrainingProgramme {

    @Id
    private String number;

    @Version
    private int version;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "organisation_name_en")
    private String organisationNameEn;

    private String province;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "prg_programme_category", joinColumns = @JoinColumn(name = "programme"))
    @Column(name = "category")
    private Set<String> categories = new TreeSet<>();

    @Column(name = "cadre_level")
    private String level;

    @Column(name = "planned_hours")
    private int plannedHours;

    @Column(name = "programme_year")
    private int year;

    protected TrainingProgramme() {}

    TrainingProgramme(String number, OrganisationSummary base, ProgrammePlan plan) {
        this.number = number;
        organisation = base.code();
        organisationName = base.nameZh();
        organisationNameEn = base.nameEn();
        province = base.authorityCode();
        title = plan.title().strip();
        titleEn = plan.titleEn().strip();
        kind = plan.kind();
        categories.addAll(plan.categories());
        level = plan.level();
        plannedHours = plan.plannedHours();
        year = plan.year();
    }

    ProgrammeSummary summary() {
        return new ProgrammeSummary(
                number,
                organisation,
                organisationName,
                organisationNameEn,
                province,
                title,
                titleEn,
                kind,
                new TreeSet<>(categories),
                level,
                plannedHours,
                year);
    }
}
