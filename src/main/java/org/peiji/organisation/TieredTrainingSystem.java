package org.peiji.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.peiji.organisation.application.Cadres;
import org.peiji.organisation.domain.CadreCategory;
import org.peiji.organisation.domain.CadreLevel;
import org.peiji.platform.failure.Missing;

/** 分类分级培训体系: the cadre categories and levels by which programmes are designed and coverage is counted. */
@ApplicationScoped
public class TieredTrainingSystem {

    private Cadres cadres;

    protected TieredTrainingSystem() {}

    @Inject
    public TieredTrainingSystem(Cadres cadres) {
        this.cadres = cadres;
    }

    public List<CodedName> categories() {
        return cadres.categories().stream().map(CadreCategory::name).toList();
    }

    /** @throws Missing if there is no such category */
    public CodedName category(String code) {
        return cadres.category(code).map(CadreCategory::name).orElseThrow(() -> new Missing(String.valueOf(code)));
    }

    public List<CodedName> levels() {
        return cadres.levels().stream().map(CadreLevel::name).toList();
    }

    /** The level of those who serve in an institution of this kind, if it has one. */
    public Optional<CodedName> levelOf(OrganisationKind kind) {
        return cadres.levels().stream()
                .filter(level -> level.isOf(kind))
                .map(CadreLevel::name)
                .findFirst();
    }
}
