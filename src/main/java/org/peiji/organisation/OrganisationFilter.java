package org.peiji.organisation;

/**
 * 机构查询条件: what to look for; null stands for any.
 *
 * @param text the code, or part of a present, former or other name, or of the English name, in any case
 */
public record OrganisationFilter(String text, OrganisationKind kind, String provinceCode) {

    public static OrganisationFilter text(String text) {
        return new OrganisationFilter(text, null, null);
    }
}
