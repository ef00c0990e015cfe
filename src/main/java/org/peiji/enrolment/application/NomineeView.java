package org.peiji.enrolment.application;

import java.time.Instant;
import org.peiji.enrolment.NominationReason;
import org.peiji.enrolment.NominationState;
import org.peiji.enrolment.WithdrawalReason;

/**
 * 推荐人选: one line of a school's list as the school sees it.
 *
 * @param name of the account
 * @param words may be null
 * @param declineReason null unless the nominee declined
 * @param enrolment number of the enrolment that came of it; null if none did
 * @param dueAt until when the nominee may answer; null if not asked
 * @param signedIn false as long as the nominee has never chosen a password
 */
public record NomineeView(
        String number,
        int rank,
        String username,
        String name,
        NominationReason reason,
        String words,
        NominationState state,
        WithdrawalReason declineReason,
        String enrolment,
        Instant dueAt,
        boolean signedIn) {}
