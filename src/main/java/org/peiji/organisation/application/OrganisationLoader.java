package org.peiji.organisation.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peiji.organisation.OrganisationRegister;
import org.peiji.organisation.domain.Province;
import org.peiji.platform.seed.SeedLoader;

/** Loads provinces, the ministry, the authorities, the institutions with their names, and the cadre reference. */
@ApplicationScoped
class OrganisationLoader implements SeedLoader {

    private Provinces provinces;
    private OrganisationRegister register;
    private Cadres cadres;

    protected OrganisationLoader() {}

    @Inject
    OrganisationLoader(Provinces provinces, OrganisationRegister register, Cadres cadres) {
        this.provinces = provinces;
        this.register = register;
        this.cadres = cadres;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public String name() {
        return "02-organisation";
    }

    @Override
    @Transactional
    public void load() {
        load(OrganisationSeed.read(name()));
    }

    private void load(OrganisationSeed seed) {
        keep(seed.provinces());
        register.register(seed.organisations());
        seed.names()
                .forEach(name ->
                        register.recordName(name.organisation(), name.name(), name.validFrom(), name.validTo()));
        int place = 1;
        for (var category : seed.categories()) {
            cadres.keepCategory(category, place++);
        }
        place = 1;
        for (var level : seed.levels()) {
            cadres.keepLevel(level.name(), level.institutionKind(), place++);
        }
    }

    private void keep(List<Province> reference) {
        Map<String, Province> stored = provinces.all().stream().collect(toMap(Province::code, identity()));
        List<Province> newcomers = new ArrayList<>();
        for (Province province : reference) {
            Province known = stored.get(province.code());
            if (known == null) {
                newcomers.add(province);
            } else {
                known.follow(province);
            }
        }
        provinces.add(newcomers);
    }
}
