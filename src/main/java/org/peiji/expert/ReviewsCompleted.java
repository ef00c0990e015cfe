package org.peiji.expert;

/**
 * The last score sheet of a panel has been sealed; told within that transaction.
 *
 * @param caseNumber number of the asking case
 * @param kind what was scored
 */
public record ReviewsCompleted(String caseNumber, ReviewKind kind) {}
