package org.peiji.document.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentState;

/**
 * Which documents a list shows; null everywhere means all.
 *
 * @param issuer code of the issuing organisation
 * @param search part of the document number, the holder or the subject
 */
public record DocumentFilter(String issuer, DocumentKind kind, DocumentState state, String search) {

    DocumentFilter by(String only) {
        return new DocumentFilter(only, kind, state, search);
    }

    String where() {
        List<String> conditions = new ArrayList<>();
        parameters()
                .keySet()
                .forEach(name -> conditions.add(
                        switch (name) {
                            case "search" ->
                                "(d.documentNumber like :search or d.holder like :search or d.subject like :search)";
                            default -> "d." + name + " = :" + name;
                        }));
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("issuer", issuer);
        parameters.put("kind", kind);
        parameters.put("state", state);
        parameters.put("search", search == null || search.isBlank() ? null : "%" + search.replaceAll("[%_]", "") + "%");
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }
}
