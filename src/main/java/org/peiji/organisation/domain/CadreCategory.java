package org.peiji.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.peiji.organisation.CodedName;

/**
 * 干部类别: the class of school leaders that eligibility and coverage are counted by. The list is data, [C] convention
 * with principals, secretaries, vice principals and two ranks of mid-level cadres.
 */
@Entity
@Table(name = "org_cadre_category")
public class CadreCategory {

    @Id
    private String code;

    @Version
    private int version;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private int ordinal;

    protected CadreCategory() {}

    public static CadreCategory of(CodedName name, int ordinal) {
        CadreCategory category = new CadreCategory();
        category.code = name.code();
        category.follow(name, ordinal);
        return category;
    }

    public void follow(CodedName name, int place) {
        nameZh = name.nameZh();
        nameEn = name.nameEn();
        ordinal = place;
    }

    public CodedName name() {
        return new CodedName(code, nameZh, nameEn);
    }
}
