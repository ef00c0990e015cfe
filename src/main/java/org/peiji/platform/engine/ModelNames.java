package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.peiji.platform.listing.Bilingual;

/** What processes and their steps are called: in Chinese as the model says, in English as their ids speak. */
@ApplicationScoped
class ModelNames {

    private static final String WHOLE = "";

    @Inject
    private RepositoryService models;

    private final Map<String, Map<String, Bilingual>> known = new ConcurrentHashMap<>();

    /** @param definition the engine's id of a version; null for what belongs to no process */
    Bilingual process(String definition) {
        return definition == null ? null : names(definition).get(WHOLE);
    }

    /** The step's name; its id in words if the model has no such step. */
    Bilingual step(String definition, String activity) {
        if (definition == null || activity == null) {
            return null;
        }
        return names(definition).getOrDefault(activity, new Bilingual(activity, words(activity)));
    }

    private Map<String, Bilingual> names(String definition) {
        return known.computeIfAbsent(definition, this::read);
    }

    private Map<String, Bilingual> read(String definition) {
        Map<String, Bilingual> names = new HashMap<>();
        var process = models.getProcessDefinition(definition);
        names.put(WHOLE, name(process.getName(), process.getKey()));
        models.getBpmnModelInstance(definition)
                .getModelElementsByType(FlowNode.class)
                .forEach(node -> names.put(node.getId(), name(node.getName(), node.getId())));
        return names;
    }

    private static Bilingual name(String chinese, String id) {
        return new Bilingual(chinese == null || chinese.isBlank() ? id : chinese, words(id));
    }

    /** {@code ApproveCohort} speaks as “Approve cohort”. */
    private static String words(String id) {
        String spaced = id.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
