package org.peiji.designation.application;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.designation.domain.ApplicationVersion;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.DossierField;
import org.peiji.designation.domain.Evidence;
import org.peiji.designation.domain.EvidenceKind;
import org.peiji.platform.file.FileNote;

/**
 * 申报书定稿: answers and evidence as they were submitted; read from and written to the JSON of a version.
 *
 * @param answers the answers by the name of their question
 * @param evidence the names of the files, by their id
 * @param kinds the names of the kinds under which they were handed in, by their id; some stand under none
 */
public record FrozenDossier(Map<String, String> answers, Map<String, String> evidence, Map<String, String> kinds) {

    private static final Jsonb JSON =
            JsonbBuilder.create(new JsonbConfig().withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));

    /** 版本差异: a question that was answered differently; the field is null for evidence. */
    public record Difference(DossierField field, String before, String after) {}

    /** What is submitted now. */
    static FrozenDossier of(Dossier dossier, List<FileNote> files, Map<String, Evidence> entered) {
        Map<String, String> evidence = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        files.forEach(file -> {
            evidence.put(file.id(), file.name());
            if (entered.containsKey(file.id())) {
                kinds.put(file.id(), entered.get(file.id()).kind().name());
            }
        });
        return new FrozenDossier(dossier.answers(), evidence, kinds);
    }

    /** True if one of the versions holds that file, or an earlier version of it. */
    static boolean holds(List<ApplicationVersion> versions, List<FileNote> files, String id) {
        Set<String> ids = files.stream()
                .filter(file -> file.id().equals(id))
                .flatMap(file -> Stream.concat(Stream.of(file), file.earlier().stream()))
                .map(FileNote::id)
                .collect(Collectors.toSet());
        return versions.stream()
                .anyMatch(version ->
                        read(version.content()).evidence().keySet().stream().anyMatch(ids::contains));
    }

    static FrozenDossier read(String json) {
        Content content = JSON.fromJson(json, Content.class);
        return new FrozenDossier(content.answers, content.evidence, content.kinds);
    }

    String json() {
        Content content = new Content();
        content.answers = answers;
        content.evidence = evidence;
        content.kinds = kinds;
        return JSON.toJson(content);
    }

    /** The kind under which a file was handed in; null if under none. */
    public EvidenceKind kindOf(String file) {
        return kinds.containsKey(file) ? EvidenceKind.valueOf(kinds.get(file)) : null;
    }

    public String answer(DossierField field) {
        return answers.getOrDefault(field.name(), "");
    }

    /** What is different from an earlier version: answers in the order of the form, then evidence. */
    public List<Difference> differencesFrom(FrozenDossier earlier) {
        Stream<Difference> written = Stream.of(DossierField.values())
                .map(field -> new Difference(field, earlier.answer(field), answer(field)));
        Stream<Difference> gone = earlier.evidence.keySet().stream()
                .filter(id -> !evidence.containsKey(id))
                .map(id -> new Difference(null, earlier.evidence.get(id), ""));
        Stream<Difference> come = evidence.keySet().stream()
                .filter(id -> !earlier.evidence.containsKey(id))
                .map(id -> new Difference(null, "", evidence.get(id)));
        return Stream.of(written, gone, come)
                .flatMap(each -> each)
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
    }

    /** The shape of the JSON. */
    public static class Content {
        /** Answers by the name of their question. */
        public Map<String, String> answers = new LinkedHashMap<>();

        /** Names of files by their id. */
        public Map<String, String> evidence = new LinkedHashMap<>();

        /** Names of kinds by the id of the file. */
        public Map<String, String> kinds = new LinkedHashMap<>();
    }
}
