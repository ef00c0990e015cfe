package org.peiji.organisation;

import java.util.Collection;
import org.peiji.platform.seed.SeedFile;

/**
 * 机构登记信息: what the register takes in of an organisation.
 *
 * @param provinceCode null for what is national or spans provinces
 * @param nameZh the name of today
 * @param belongsTo code of the organisation that this one is part of or is another name plate of; may be null
 * @param roleNote what it does for the network, one line in English; may be null
 * @param invented made up for demonstrations, not a real institution
 */
public record OrganisationDetails(
        String code,
        OrganisationKind kind,
        String provinceCode,
        String city,
        String nameZh,
        String nameEn,
        String belongsTo,
        Relevance relevance,
        String roleNote,
        boolean invented) {

    /**
     * Reads a row with the columns code, kind, province, city, name_zh, name_en, belongs_to, relevance, role and
     * invented.
     *
     * @param provinces the known province codes
     */
    public static OrganisationDetails read(SeedFile.Row row, Collection<String> provinces) {
        row.require("kind", "relevance");
        return new OrganisationDetails(
                row.required("code"),
                row.code("kind", OrganisationKind.class),
                row.code("province", provinces),
                row.text("city"),
                row.required("name_zh"),
                row.required("name_en"),
                row.text("belongs_to"),
                row.code("relevance", Relevance.class),
                row.text("role"),
                row.flag("invented"));
    }
}
