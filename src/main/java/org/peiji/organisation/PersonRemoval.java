package org.peiji.organisation;

/** 人员将被撤销登记: fired before an import that registered a person is undone. Who still needs the person refuses. */
public record PersonRemoval(PersonNumber person) {}
