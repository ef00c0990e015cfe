package org.peiji.expert.application;

import java.util.List;
import org.peiji.expert.domain.DeclaredTie;
import org.peiji.expert.domain.Employment;

/**
 * A member of the pool.
 *
 * @param province code of the employer's education authority
 * @param mostOpen how many places the expert may have at a time
 * @param open places that the expert has now
 * @param employments the latest first
 * @param ties what the expert has declared, the latest first
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
        List<Employment> employments,
        List<DeclaredTie> ties) {}
