package org.peiji.expert.application;

import jakarta.json.bind.Jsonb;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.expert.Criterion;

/** A criterion as it is frozen with a panel. */
public class CriterionJson {

    public String code;
    public String nameZh;
    public String nameEn;
    public BigDecimal weight;

    static CriterionJson of(Criterion criterion) {
        CriterionJson frozen = new CriterionJson();
        frozen.code = criterion.code();
        frozen.nameZh = criterion.nameZh();
        frozen.nameEn = criterion.nameEn();
        frozen.weight = criterion.weight();
        return frozen;
    }

    static List<Criterion> read(Jsonb json, String frozen) {
        return Stream.of(json.fromJson(frozen, CriterionJson[].class))
                .map(each -> new Criterion(each.code, each.nameZh, each.nameEn, each.weight))
                .toList();
    }
}
