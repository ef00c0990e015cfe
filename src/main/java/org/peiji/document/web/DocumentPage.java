package org.peiji.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.document.application.DocumentService;
import org.peiji.document.application.DocumentView;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 公文 page: what it says, whether it stands; the issuing office revokes it or puts a corrected one in its place. */
@Named
@ViewScoped
public class DocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentService service;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private DocumentView document;
    private String reason;
    private String correction;
    private String holder;
    private final ArrayList<Fact> facts = new ArrayList<>();

    public void open() {
        document = service.find(number);
        holder = document.holder();
        document.facts().forEach((name, words) -> facts.add(new Fact(name, words)));
    }

    public String revoke() {
        return acts.run(() -> service.revokeDocument(number, reason), "document.revoke.done", here(number));
    }

    public String supersede() {
        Map<String, String> corrected = new LinkedHashMap<>();
        facts.forEach(fact -> corrected.put(fact.name, fact.words == null ? "" : fact.words));
        return acts.run(
                () -> service.supersedeDocument(number, correction, holder, corrected),
                "document.supersede.done",
                here(number));
    }

    /** True if the reader may revoke it or put another in its place. */
    public boolean isOpen() {
        return document.isOpen()
                && Permission.DOCUMENT_REVOKE_DOCUMENT.isGivenTo(current.get().role());
    }

    private static String here(String number) {
        return "/document/document.xhtml?number=" + number;
    }

    public DocumentView getDocument() {
        return document;
    }

    public List<Fact> getFacts() {
        return facts;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** One thing that the document says. */
    public static class Fact implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private String words;

        Fact(String name, String words) {
            this.name = name;
            this.words = words;
        }

        public String getName() {
            return name;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }
}
