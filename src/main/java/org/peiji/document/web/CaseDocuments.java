package org.peiji.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.document.application.DocumentService;
import org.peiji.document.application.DocumentView;

/** The documents of a case, for {@code pj:documents}; asked once a request. */
@Named
@RequestScoped
public class CaseDocuments {

    @Inject
    private DocumentService service;

    private final Map<String, List<DocumentView>> known = new HashMap<>();

    public List<DocumentView> of(String caseNumber) {
        return known.computeIfAbsent(caseNumber, service::of);
    }
}
