package org.peiji.organisation;

/** 机构将被撤销登记: fired before an import that registered an organisation is undone. Who still needs it refuses. */
public record OrganisationRemoval(String code) {}
