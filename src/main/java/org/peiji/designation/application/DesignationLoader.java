package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.expert.Criterion;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.seed.SeedFile;
import org.peiji.platform.seed.SeedLoader;

/** Loads the criteria of the expert review, and the rounds and designations of the past that documents tell of. */
@ApplicationScoped
class DesignationLoader implements SeedLoader {

    private static final BigDecimal ALL_POINTS = BigDecimal.valueOf(100);

    @Inject
    private DesignationRounds rounds;

    @Inject
    private Designations designations;

    @Inject
    private DesignationCriteria criteria;

    @Inject
    private OrganisationDirectory organisations;

    @Override
    public int order() {
        return 3;
    }

    @Override
    public String name() {
        return "03-designation";
    }

    @Override
    @Transactional
    public void load() {
        SeedFile roundFile = SeedFile.of(name() + "/rounds.csv");
        SeedFile designationFile = SeedFile.of(name() + "/designations.csv");
        SeedFile criterionFile = SeedFile.of(name() + "/criteria.csv");
        List<Past> past = roundFile.read(DesignationLoader::round);
        List<String> known = past.stream().map(Past::number).toList();
        List<Known> bases = designationFile.read(row -> known(row, known));
        List<Criterion> scored = criterionFile.read(DesignationLoader::criterion);
        SeedFile.requireValid(roundFile, designationFile, criterionFile);
        requireAllPoints(scored);

        past.forEach(this::keep);
        bases.forEach(this::keep);
        scored.forEach(criterion -> criteria.keep(criterion, scored.indexOf(criterion) + 1));
    }

    private static Past round(SeedFile.Row row) {
        row.require("year", "list_complete");
        return new Past(
                row.unique("number"),
                row.integer("year"),
                row.required("document"),
                row.required("result_document"),
                row.required("title_zh"),
                row.required("title_en"),
                row.flag("list_complete"),
                row.integer("expected_bases"));
    }

    private static Known known(SeedFile.Row row, List<String> rounds) {
        row.require("kind", "status");
        return new Known(
                row.unique("number"),
                row.require("round").code("round", rounds),
                row.required("organisation"),
                row.code("kind", DesignationKind.class),
                row.code("status", DesignationStatus.class));
    }

    private static Criterion criterion(SeedFile.Row row) {
        row.require("weight");
        return new Criterion(
                row.unique("code"), row.required("name_zh"), row.required("name_en"), row.decimal("weight"));
    }

    private static void requireAllPoints(List<Criterion> scored) {
        BigDecimal sum = scored.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(ALL_POINTS) != 0) {
            throw new IllegalStateException("The weights of criteria.csv add up to " + sum + ", not to " + ALL_POINTS);
        }
    }

    private void keep(Past past) {
        DesignationRound round = rounds.find(past.number()).orElse(null);
        if (round == null) {
            round = DesignationRound.past(past.number(), past.year());
            rounds.add(round);
        }
        round.recount(past.document(), past.result(), past.titleZh(), past.titleEn(), past.complete(), past.expected());
    }

    private void keep(Known known) {
        designations
                .find(known.number())
                .ifPresentOrElse(
                        designation -> designation.recount(known.kind(), known.status()),
                        () -> designations.add(Designation.published(
                                known.number(),
                                rounds.require(known.round()),
                                organisations.find(known.organisation()),
                                known.kind(),
                                known.status())));
    }

    private record Past(
            String number,
            int year,
            String document,
            String result,
            String titleZh,
            String titleEn,
            boolean complete,
            Integer expected) {}

    private record Known(
            String number, String round, String organisation, DesignationKind kind, DesignationStatus status) {}
}
