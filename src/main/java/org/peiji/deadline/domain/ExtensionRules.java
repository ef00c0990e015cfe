package org.peiji.deadline.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingDays;

/** 延期规则: what an extension must keep. [C] convention: a working day ahead, later than before, 60 working days at most. */
public final class ExtensionRules {

    private static final int MOST_WORKING_DAYS = 60;
    private static final int LONGEST_REASON = 300;

    private ExtensionRules() {}

    /** @throws Refusal if the new day or the reason cannot be */
    public static void check(LocalDate to, String reason, LocalDate today, WorkingDays days) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("deadline.refusal.reason", LONGEST_REASON);
        }
        if (to == null || !to.isAfter(today) || !days.isWorkingDay(to)) {
            throw new Refusal("deadline.refusal.day");
        }
        if (days.between(today, to) > MOST_WORKING_DAYS) {
            throw new Refusal("deadline.refusal.far", MOST_WORKING_DAYS);
        }
    }

    /** True if the new day is later than the task's present one. */
    public static boolean isLater(LocalDate to, Instant due) {
        return due == null || to.isAfter(LocalDate.ofInstant(due, BusinessClock.ZONE));
    }
}
