package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.StatusChange;
import org.peiji.platform.time.BusinessClock;

/** 证书核验: whether a college is a base, as anybody may ask who holds its number; nothing in it is about a person. */
@ApplicationScoped
public class CertificateCheck {

    @Inject
    private Designations designations;

    @Inject
    private BusinessClock clock;

    /** Empty if there is no such designation. */
    @Transactional
    public Optional<Answer> ask(String number) {
        return number == null || number.isBlank()
                ? Optional.empty()
                : designations.find(number.strip().toUpperCase(Locale.ROOT)).map(this::answer);
    }

    private Answer answer(Designation designation) {
        DesignationStatus status = designation.statusOn(clock.today());
        LocalDate since = designation.changes().stream()
                .filter(change -> change.after() == status && change.before() != null)
                .reduce((earlier, later) -> later)
                .map(StatusChange::at)
                .map(BusinessClock::day)
                .orElse(status == DesignationStatus.EXPIRED ? designation.termEnd() : null);
        return new Answer(
                designation.number(),
                designation.organisation(),
                designation.organisationName(),
                designation.organisationNameEn(),
                designation.base().kind(),
                designation.termStart(),
                designation.termEnd(),
                designation.base().decisionDocument(),
                status,
                since);
    }

    /**
     * What the public reads.
     *
     * @param nameZh the name that the certificate bears
     * @param since day on which the present status began, or the term ended; null where that is not known
     */
    public record Answer(
            String number,
            String organisation,
            String nameZh,
            String nameEn,
            DesignationKind kind,
            LocalDate termStart,
            LocalDate termEnd,
            String decisionDocument,
            DesignationStatus status,
            LocalDate since) {

        /** VALID, SUSPENDED or ENDED, as the page puts it. */
        public String verdict() {
            return status.isOver() ? "ENDED" : status == DesignationStatus.SUSPENDED ? "SUSPENDED" : "VALID";
        }

        /** The tone in which the page shows it. */
        public String tone() {
            return verdict().equals("VALID") ? "ok" : "bad";
        }
    }
}
