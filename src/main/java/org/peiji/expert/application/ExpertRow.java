package org.peiji.expert.application;

/**
 * A line of the expert pool.
 *
 * @param username account
 * @param personName name
 * @param employerName who employs the expert
 * @param province code of the employer's education authority
 * @param field fields of expertise
 * @param active false if the expert is not asked at present
 * @param mostOpen how many places the expert may have at a time
 * @param open places that the expert has now
 * @param sealed slots sealed
 */
public record ExpertRow(
        String username,
        String personName,
        String employerName,
        String province,
        String field,
        boolean active,
        int mostOpen,
        Long open,
        Long sealed) {}
