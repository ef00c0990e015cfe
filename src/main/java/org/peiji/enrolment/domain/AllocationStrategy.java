package org.peiji.enrolment.domain;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

/**
 * 录取排序方式: in which order places are given. What is equal is decided by lot; the lot depends on the published seed
 * and the number of the enrolment alone, so that anybody can draw it again.
 */
public enum AllocationStrategy {
    /** 按优先分: most points first. */
    POINTS(Comparator.comparingInt(Applicant::points).reversed()),
    /** 按报名先后: who submitted first. */
    SUBMISSION(Comparator.comparing(Applicant::submittedAt)),
    /** 全部抽签: by lot alone. */
    LOT((one, other) -> 0);

    private final Comparator<Applicant> order;

    AllocationStrategy(Comparator<Applicant> order) {
        this.order = order;
    }

    public List<Applicant> order(Collection<Applicant> applicants, long seed) {
        return applicants.stream()
                .sorted(order.thenComparing(applicant -> lot(applicant, seed)).thenComparing(Applicant::enrolment))
                .toList();
    }

    /** The lot of one applicant; it does not change with who else applies. */
    static long lot(Applicant applicant, long seed) {
        CRC32 lot = new CRC32();
        lot.update((seed + "/" + applicant.enrolment()).getBytes(StandardCharsets.UTF_8));
        return lot.getValue();
    }
}
