package org.peiji.document;

import java.util.Map;

/**
 * 签发事项: what a feature wants issued. Everything is frozen as it is given.
 *
 * @param issuer code of the issuing organisation
 * @param holder for whom it is: the name of an organisation or a person
 * @param holderEn its English name; null for a person
 * @param personal true if the holder is a person, whose name the public sees masked
 * @param subject what it is about, e.g. the title of the cohort
 * @param organisation code of the organisation that may read it
 * @param province code of the province authority that may read it
 * @param person account that may read it; null if it is for no person
 * @param facts what the template says, by the names of its fields; dates as ISO dates
 */
public record DocumentOrder(
        DocumentKind kind,
        String caseNumber,
        String issuer,
        String holder,
        String holderEn,
        boolean personal,
        String subject,
        String subjectEn,
        String organisation,
        String province,
        String person,
        Map<String, String> facts) {}
