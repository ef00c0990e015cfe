package org.peiji.programme.domain;

/**
 * 课程方案待改之处: one thing to be put right before a version can be published.
 *
 * @param place where in the tree, such as 1.2; empty for the whole
 */
public record CurriculumProblem(String place, CurriculumFault fault) {}
