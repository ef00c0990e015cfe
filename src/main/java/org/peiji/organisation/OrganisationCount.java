package org.peiji.organisation;

/** 机构数: how many organisations of a kind a province has; the province is null for those without one. */
public record OrganisationCount(String provinceCode, OrganisationKind kind, long organisations) {}
