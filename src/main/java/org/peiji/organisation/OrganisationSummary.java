package org.peiji.organisation;

/**
 * 机构: an organisation as other features see it.
 *
 * @param nameZh the name of today
 * @param provinceCode null for what is national or spans provinces
 * @param authorityCode code of the province's education authority; null where there is no province
 */
public record OrganisationSummary(
        String code, String nameZh, String nameEn, OrganisationKind kind, String provinceCode, String authorityCode) {

    public OrganisationSummary(String code, String nameZh, String nameEn, OrganisationKind kind, String provinceCode) {
        this(code, nameZh, nameEn, kind, provinceCode, ProvinceSummary.authorityCode(provinceCode));
    }
}
