package org.peiji.platform.news;

import java.util.List;
import org.peiji.platform.security.Role;

/**
 * 办理消息: something happened to a case that somebody wants to hear. A feature fires it as a CDI event within the
 * transaction of its decision; if that rolls back, nobody hears of it. Who passes it on, by page or by mail, is not
 * the feature's business.
 *
 * <p>The words stand in the bundle of the feature: {@code <textKey>.title}, one line, and {@code <textKey>.text}, what
 * happened and what comes next. Parameters are strings, what is known in both languages ({@link
 * org.peiji.platform.listing.Bilingual}), organisations ({@link org.peiji.platform.listing.Registered}), constants of
 * enums, texts of the bundles ({@link TextKey}), moments and days; all are said in the reader's language.
 *
 * @param caseNumber number of the case
 * @param username the person who hears it; null if a group does
 * @param group the group that hears it, {@code ROLE@ORGANISATION}; null if one person does
 * @param textKey key of the words, e.g. {@code designation.news.designated}
 * @param parameters what fills the words
 * @param address page on which the reader goes on, e.g. {@code /designation/application.xhtml?number=APP-2026-000031}
 */
public record CaseNews(
        String caseNumber, String username, String group, String textKey, List<Object> parameters, String address) {

    /** News for one person. */
    public static CaseNews toPerson(
            String username, String caseNumber, String textKey, String address, Object... parameters) {
        return new CaseNews(caseNumber, username, null, textKey, List.of(parameters), address);
    }

    /** News for everybody who holds that role for that organisation. */
    public static CaseNews toGroup(
            Role role, String organisation, String caseNumber, String textKey, String address, Object... parameters) {
        return new CaseNews(caseNumber, null, role + "@" + organisation, textKey, List.of(parameters), address);
    }
}
