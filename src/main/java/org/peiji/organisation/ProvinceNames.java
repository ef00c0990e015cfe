package org.peiji.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peiji.platform.listing.Bilingual;

/** 省份名称 for lists, which name the province in every row: read once, since provinces hardly ever change. */
@Named("provinceNames")
@ApplicationScoped
public class ProvinceNames {

    @Inject
    private OrganisationDirectory directory;

    private final Map<String, Bilingual> names = new ConcurrentHashMap<>();

    /** @param code of a province or of its education authority; what is neither names itself */
    public Bilingual of(String code) {
        if (code == null) {
            return null;
        }
        if (!names.containsKey(code)) {
            directory.provinces().forEach(province -> {
                Bilingual name = new Bilingual(province.nameZh(), province.nameEn());
                names.put(province.code(), name);
                names.put(province.authorityCode(), name);
            });
        }
        return names.getOrDefault(code, new Bilingual(code, code));
    }
}
