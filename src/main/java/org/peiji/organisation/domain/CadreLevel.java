package org.peiji.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.peiji.organisation.CodedName;
import org.peiji.organisation.OrganisationKind;

/**
 * 干部层级: the grade of the training system, given by the kind of institution in which the cadre serves. The list is
 * data, [C] convention with secondary, higher and vocational undergraduate.
 */
@Entity
@Table(name = "org_cadre_level")
public class CadreLevel {

    @Id
    private String code;

    @Version
    private int version;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "institution_kind")
    private OrganisationKind institutionKind;

    private int ordinal;

    protected CadreLevel() {}

    public static CadreLevel of(CodedName name, OrganisationKind institutionKind, int ordinal) {
        CadreLevel level = new CadreLevel();
        level.code = name.code();
        level.follow(name, institutionKind, ordinal);
        return level;
    }

    public void follow(CodedName name, OrganisationKind kind, int place) {
        nameZh = name.nameZh();
        nameEn = name.nameEn();
        institutionKind = kind;
        ordinal = place;
    }

    public boolean isOf(OrganisationKind kind) {
        return institutionKind == kind;
    }

    public CodedName name() {
        return new CodedName(code, nameZh, nameEn);
    }
}
