package org.peiji.designation.application;

import static org.peiji.platform.security.Permission.DESIGNATION_READ_COMPARISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.peiji.designation.application.Comparison.Candidate;
import org.peiji.designation.domain.ApplicationVersion;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;

/** Puts the applications of a province side by side, each reader within his or her scope. */
@ApplicationScoped
public class ComparisonService {

    @Inject
    private BaseApplications applications;

    @Inject
    private DesignationRounds rounds;

    @Inject
    private ProvincialQuotas quotas;

    @Inject
    private DesignationRules rules;

    @Inject
    private Scope scope;

    /** Rounds that have an application within the reader's scope, latest first. */
    @Transactional
    @Requires(DESIGNATION_READ_COMPARISON)
    public List<RoundTitle> rounds() {
        return applications.roundsWithApplications(scope.province()).stream()
                .map(round -> new RoundTitle(round.number(), round.titleZh(), round.titleEn()))
                .toList();
    }

    /** Codes of the education authorities whose applications in a round the reader may compare. */
    @Transactional
    @Requires(DESIGNATION_READ_COMPARISON)
    public List<String> provinces(String round) {
        return applications.provincesIn(round, scope.province());
    }

    /**
     * The applications of a province in a round.
     *
     * @param province code of the education authority
     * @throws Missing if it lies outside the reader's scope
     */
    @Transactional
    @Requires(DESIGNATION_READ_COMPARISON)
    public Comparison compare(String number, String province) {
        if (scope.province() != null && !scope.province().equals(province)) {
            throw new Missing(province);
        }
        DesignationRound round = rounds.require(number);
        List<Candidate> candidates = applications.submitted(number, province).stream()
                .map(this::candidate)
                .sorted(Comparator.comparing(Candidate::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Candidate::number))
                .toList();
        return new Comparison(round.titleZh(), round.titleEn(), province, quotas.of(number, province), candidates);
    }

    private Candidate candidate(BaseApplication application) {
        List<ApplicationVersion> versions = application.versions();
        FrozenDossier dossier =
                FrozenDossier.read(versions.get(versions.size() - 1).content());
        return new Candidate(
                application.number(),
                application.organisationName(),
                application.organisationNameEn(),
                application.status(),
                dossier,
                rules.check(dossier),
                application.recommendation(),
                dossier.evidence().size());
    }

    /** A round to choose from. */
    public record RoundTitle(String number, String titleZh, String titleEn) {}
}
