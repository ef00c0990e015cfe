package org.peiji.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.peiji.organisation.CodedName;
import org.peiji.organisation.TieredTrainingSystem;
import org.peiji.platform.web.Texts;

/** Names of cadre categories and levels on pages: {@code #{cadres.names(cohort.categories)}}. */
@Named
@ApplicationScoped
public class Cadres {

    @Inject
    private TieredTrainingSystem system;

    @Inject
    private Texts texts;

    public String names(Collection<String> codes) {
        return getCategories().stream()
                .filter(category -> codes.contains(category.code()))
                .map(CodedName::nameZh)
                .collect(Collectors.joining(texts.get("programme.list")));
    }

    public String name(String code) {
        return code == null ? "" : names(List.of(code));
    }

    public String level(String code) {
        return getLevels().stream()
                .filter(level -> level.code().equals(code))
                .map(CodedName::nameZh)
                .collect(Collectors.joining());
    }

    /** All categories, named in the reader's language. */
    public List<CodedName> getCategories() {
        return named(system.categories());
    }

    public List<CodedName> getLevels() {
        return named(system.levels());
    }

    private List<CodedName> named(List<CodedName> codes) {
        return codes.stream()
                .map(code -> new CodedName(code.code(), texts.pick(code.nameZh(), code.nameEn()), code.nameEn()))
                .toList();
    }
}
