package org.peiji.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.peiji.organisation.ProvinceKind;
import org.peiji.organisation.ProvinceSummary;

/**
 * 省级单位: a province, autonomous region or municipality, the Xinjiang Production and Construction Corps, or a
 * separately planned city; each has one education authority.
 */
@Entity
@Table(name = "org_province")
public class Province {

    @Id
    private String code;

    @Version
    private int version;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private ProvinceKind kind;

    private int ordinal;

    protected Province() {}

    /** @param ordinal place in the order in which the ministry's notices name them, from 1 */
    public static Province of(String code, String nameZh, String nameEn, ProvinceKind kind, int ordinal) {
        Province province = new Province();
        province.code = code;
        province.nameZh = nameZh;
        province.nameEn = nameEn;
        province.kind = kind;
        province.ordinal = ordinal;
        return province;
    }

    /** Takes over what the reference data now say of it. */
    public void follow(Province reference) {
        nameZh = reference.nameZh;
        nameEn = reference.nameEn;
        kind = reference.kind;
        ordinal = reference.ordinal;
    }

    public String code() {
        return code;
    }

    public ProvinceSummary summary() {
        return new ProvinceSummary(code, nameZh, nameEn, kind);
    }
}
