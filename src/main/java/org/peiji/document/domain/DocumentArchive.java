package org.peiji.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** 公文存档: the PDF of a document, made once and kept with its hash. */
@Entity
@Table(name = "doc_archive")
public class DocumentArchive {

    @Id
    private String document;

    @Lob
    private byte[] content;

    private String sha256;

    @Column(name = "rendered_at")
    private Instant renderedAt;

    protected DocumentArchive() {}

    public DocumentArchive(String document, byte[] content, String sha256, Instant renderedAt) {
        this.document = document;
        this.content = content.clone();
        this.sha256 = sha256;
        this.renderedAt = renderedAt;
    }

    public byte[] content() {
        return content.clone();
    }

    public String sha256() {
        return sha256;
    }

    public Instant renderedAt() {
        return renderedAt;
    }
}
