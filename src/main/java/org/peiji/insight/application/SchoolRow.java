package org.peiji.insight.application;

import org.peiji.organisation.OrganisationKind;

/** A registered school in the rows behind a coverage figure. */
public record SchoolRow(
        String code,
        String nameZh,
        String nameEn,
        OrganisationKind kind,
        String provinceZh,
        String provinceEn,
        boolean covered) {}
