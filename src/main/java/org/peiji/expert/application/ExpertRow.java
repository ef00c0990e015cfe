package org.peiji.expert.application;

/**
 * A line of the expert pool.
 *
 * @param username account
 * @param personName name
 * @param employerName who employs the expert
 * @param province code of the employer's education authority
 * @param field field of expertise
 * @param open slots being scored
 * @param sealed slots sealed
 */
public record ExpertRow(
        String username,
        String personName,
        String employerName,
        String province,
        String field,
        Long open,
        Long sealed) {}
