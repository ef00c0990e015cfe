package org.peiji.designation.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.peiji.organisation.OrganisationKind;
import org.peiji.platform.failure.Refusal;

/**
 * 遴选通知: what the ministry announces when it calls for applications (P1, P2).
 *
 * @param documentNumber number of the call, e.g. 教职成司函〔2020〕14号
 * @param opensAt first day on which colleges may submit
 * @param closesAt last day on which colleges may submit
 * @param provinceUntil last day on which provinces may recommend; what is not handled then goes on without their opinion;
 *     null sets none
 * @param quotas how many applications each education authority may recommend, by its code; empty limits nobody
 * @param kinds kinds of institution that may apply; empty means every kind
 * @param noticeDays working days for which a proposed list is shown to the public; null if designations need none
 * @param termStart first day of the term of those who are designated
 * @param termYears length of the term; 2023–2025 was three years (P2)
 */
public record RoundCall(
        int year,
        String documentNumber,
        String titleZh,
        String titleEn,
        LocalDate opensAt,
        LocalDate closesAt,
        LocalDate provinceUntil,
        Map<String, Integer> quotas,
        Set<OrganisationKind> kinds,
        Integer noticeDays,
        LocalDate termStart,
        int termYears)
        implements Serializable {

    /** Most applications that a province may be allowed to recommend in a round. */
    public static final int MOST_PLACES = 99;

    private static final int LONGEST_NOTICE = 30;
    private static final int LONGEST_TERM = 10;

    /** A call that gives provinces neither a last day nor a quota. */
    public RoundCall(
            int year,
            String documentNumber,
            String titleZh,
            String titleEn,
            LocalDate opensAt,
            LocalDate closesAt,
            LocalDate termStart,
            int termYears) {
        this(
                year,
                documentNumber,
                titleZh,
                titleEn,
                opensAt,
                closesAt,
                null,
                Map.of(),
                Set.of(),
                null,
                termStart,
                termYears);
    }

    public RoundCall {
        if (isBlank(documentNumber) || isBlank(titleZh) || isBlank(titleEn)) {
            throw new Refusal("designation.refusal.callIncomplete");
        }
        if (opensAt == null || closesAt == null || closesAt.isBefore(opensAt)) {
            throw new Refusal("designation.refusal.callWindow");
        }
        if (termStart == null || termStart.isBefore(opensAt) || termYears < 1 || termYears > LONGEST_TERM) {
            throw new Refusal("designation.refusal.callTerm", LONGEST_TERM);
        }
        if (provinceUntil != null && provinceUntil.isBefore(closesAt)) {
            throw new Refusal("designation.refusal.callProvince", closesAt);
        }
        if (quotas.values().stream().anyMatch(places -> places < 0 || places > MOST_PLACES)) {
            throw new Refusal("designation.refusal.callQuota", MOST_PLACES);
        }
        if (noticeDays != null && (noticeDays < 1 || noticeDays > LONGEST_NOTICE)) {
            throw new Refusal("designation.refusal.callNotice", LONGEST_NOTICE);
        }
        quotas = Map.copyOf(quotas);
        kinds = Set.copyOf(kinds);
        documentNumber = documentNumber.strip();
        titleZh = titleZh.strip();
        titleEn = titleEn.strip();
    }

    /** Last day of the term. */
    public LocalDate termEnd() {
        return termStart.plusYears(termYears).minusDays(1);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
