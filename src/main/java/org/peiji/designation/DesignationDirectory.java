package org.peiji.designation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.peiji.designation.application.DesignationRounds;
import org.peiji.designation.application.Designations;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.RoundStatus;
import org.peiji.platform.time.BusinessClock;

/** 基地名录: what other features and the public may ask about bases. */
@ApplicationScoped
public class DesignationDirectory {

    @Inject
    private Designations designations;

    @Inject
    private DesignationRounds rounds;

    @Inject
    private BusinessClock clock;

    /** The bases whose term runs today, by province and number. */
    @Transactional
    public List<DesignatedBase> bases() {
        return designations.standing(clock.today()).stream()
                .map(Designation::base)
                .toList();
    }

    /** A page of the designations that are not over today, suspended ones too; by province and number. */
    @Transactional
    public List<DesignatedBase> current(int first, int size) {
        return designations.current(clock.today(), first, size).stream()
                .map(Designation::base)
                .toList();
    }

    @Transactional
    public int countCurrent() {
        return designations.countCurrent(clock.today());
    }

    /** The designation of a college that stands today. */
    @Transactional
    public Optional<DesignatedBase> baseOf(String organisation) {
        return bases().stream()
                .filter(base -> base.organisation().equals(organisation))
                .findFirst();
    }

    /** Number of the college's designation that is not over, else of its last one. */
    @Transactional
    public Optional<String> latestOf(String organisation) {
        return designations.latestOf(organisation).map(Designation::number);
    }

    /** The calls of the rounds that are not closed, latest first. */
    @Transactional
    public List<OpenCall> openCalls() {
        return rounds.all().stream()
                .filter(round -> round.status() == RoundStatus.OPEN)
                .map(round -> new OpenCall(
                        round.number(),
                        round.titleZh(),
                        round.titleEn(),
                        round.documentNumber(),
                        round.opensAt(),
                        round.closesAt(),
                        round.provinceUntil(),
                        round.kinds(),
                        round.termStart(),
                        round.termEnd(),
                        round.isOpenOn(clock.today())))
                .toList();
    }

    /** Every round with the bases that are known of it, latest first; rounds without any base are left out. */
    @Transactional
    public List<PublishedRound> publishedRounds() {
        return rounds.all().stream()
                .map(this::published)
                .filter(round -> round.known() > 0)
                .toList();
    }

    private PublishedRound published(DesignationRound round) {
        List<DesignatedBase> bases =
                designations.of(round).stream().map(Designation::base).toList();
        String document = round.resultDocument() != null || bases.isEmpty()
                ? round.resultDocument()
                : bases.get(0).decisionDocument();
        return new PublishedRound(
                round.number(),
                round.year(),
                round.titleZh(),
                round.titleEn(),
                document,
                round.isListComplete(),
                round.expectedBases(),
                bases);
    }
}
