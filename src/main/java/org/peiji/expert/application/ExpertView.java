package org.peiji.expert.application;

import java.util.List;
import org.peiji.expert.domain.DeclaredTie;
import org.peiji.expert.domain.Employment;
import org.peiji.expert.domain.ExpertChange;
import org.peiji.expert.domain.InvitationAnswer;

/**
 * A member of the pool.
 *
 * @param province code of the employer's education authority
 * @param mostOpen how many places the expert may have at a time
 * @param open places that the expert has now
 * @param employments the latest first
 * @param inactiveReason why the expert is not asked at present; null while active
 * @param answers how the expert has answered invitations
 * @param sealed how many sheets the expert has sealed
 * @param ties what the expert has declared, the latest first
 * @param changes what the ministry has changed, the latest first
 */
public record ExpertView(
        String username,
        String personName,
        String employerName,
        String province,
        String field,
        int mostOpen,
        int open,
        boolean active,
        String inactiveReason,
        List<Answered> answers,
        long sealed,
        List<Employment> employments,
        List<DeclaredTie> ties,
        List<ExpertChange> changes) {

    /** How often an invitation was answered so. */
    public record Answered(InvitationAnswer answer, long count) {}
}
