package org.peiji.organisation;

/**
 * 省级单位: a province as other features see it.
 *
 * @param code two digits, four for a separately planned city, 66 for the Corps
 * @param authorityCode code of its education authority
 */
public record ProvinceSummary(String code, String nameZh, String nameEn, ProvinceKind kind, String authorityCode) {

    public ProvinceSummary(String code, String nameZh, String nameEn, ProvinceKind kind) {
        this(code, nameZh, nameEn, kind, authorityCode(code));
    }

    /** The rule behind the codes of authorities; null for no province. */
    public static String authorityCode(String province) {
        return province == null ? null : "A" + province;
    }
}
