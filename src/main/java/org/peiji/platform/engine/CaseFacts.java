package org.peiji.platform.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.peiji.platform.listing.Bilingual;

/**
 * What the engine is told of a case besides its number: enough to show a line in somebody's worklist and to find who
 * works on it. Never more; the row is the truth.
 *
 * @param subject one line that a person recognises the case by
 * @param organisation code of the organisation that the case is about
 * @param organisationName its name at the start of the case
 * @param province code of the education authority in whose territory the organisation lies
 */
public record CaseFacts(Bilingual subject, String organisation, String organisationName, String province) {

    private static final String SUBJECT = "subject";
    private static final String SUBJECT_EN = "subjectEn";
    private static final String ORGANISATION = "organisation";
    private static final String ORGANISATION_NAME = "organisationName";
    private static final String PROVINCE = "province";

    /** A case that is called the same in both languages. */
    public CaseFacts(String subject, String organisation, String organisationName, String province) {
        this(new Bilingual(subject, null), organisation, organisationName, province);
    }

    static CaseFacts of(VariableScope scope) {
        return new CaseFacts(
                new Bilingual(text(scope, SUBJECT), text(scope, SUBJECT_EN)),
                text(scope, ORGANISATION),
                text(scope, ORGANISATION_NAME),
                text(scope, PROVINCE));
    }

    private static String text(VariableScope scope, String variable) {
        return (String) scope.getVariable(variable);
    }

    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>(Map.of(
                SUBJECT, subject.zh(),
                ORGANISATION, organisation,
                ORGANISATION_NAME, organisationName,
                PROVINCE, province));
        if (subject.en() != null) {
            variables.put(SUBJECT_EN, subject.en());
        }
        return variables;
    }
}
