package org.peiji.document.domain;

import jakarta.persistence.Embeddable;

/** 公文事项: one thing that a document says, in the order in which it was given. */
@Embeddable
public class DocumentFact {

    private int place;
    private String name;
    private String words;

    protected DocumentFact() {}

    DocumentFact(int place, String name, String words) {
        this.place = place;
        this.name = name;
        this.words = words;
    }

    String name() {
        return name;
    }

    String words() {
        return words == null ? "" : words;
    }
}
