package org.peiji.platform.engine;

import java.util.Map;

/**
 * What the engine is told of a case besides its number: enough to show a line in somebody's worklist and to find who
 * works on it. Never more; the row is the truth.
 *
 * @param subject one line that a person recognises the case by
 * @param organisation code of the organisation that the case is about
 * @param organisationName its name at the start of the case
 * @param province code of the education authority in whose territory the organisation lies
 */
public record CaseFacts(String subject, String organisation, String organisationName, String province) {

    Map<String, Object> variables() {
        return Map.of(
                "subject", subject,
                "organisation", organisation,
                "organisationName", organisationName,
                "province", province);
    }
}
