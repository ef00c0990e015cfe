package org.peiji.enrolment;

/**
 * 推荐人选: one row of a school's list, as it is handed in.
 *
 * @param rank 1 for who is asked first; null for the next free one
 * @param username account of the nominee, who is a trainee of the school
 * @param words may be null
 */
public record Nominee(Integer rank, String username, NominationReason reason, String words) {}
