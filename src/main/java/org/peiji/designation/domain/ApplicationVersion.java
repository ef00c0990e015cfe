package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.peiji.platform.security.Actor;

/**
 * 申报版本: a dossier as it was submitted. Frozen for ever; its SHA-256 lets anybody prove that nothing in it has
 * changed since.
 */
@Entity
@Table(name = "des_application_version")
public class ApplicationVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "des_application_version")
    @SequenceGenerator(
            name = "des_application_version",
            sequenceName = "des_application_version_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application")
    private BaseApplication application;

    private int ordinal;
    private String content;
    private String sha256;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected ApplicationVersion() {}

    ApplicationVersion(BaseApplication application, int ordinal, String content, Actor by, Instant at) {
        this.application = application;
        this.ordinal = ordinal;
        this.content = content;
        this.sha256 = sha256(content);
        this.submittedBy = by.username();
        this.personName = by.personName();
        this.submittedAt = at;
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** True if the content is still the one that was submitted. */
    public boolean isIntact() {
        return sha256.equals(sha256(content));
    }

    /** 1 for the first submission. */
    public int ordinal() {
        return ordinal;
    }

    /** The dossier as JSON. */
    public String content() {
        return content;
    }

    /** The hash that its content has now. */
    public String contentHash() {
        return sha256(content);
    }

    public String sha256() {
        return sha256;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public String personName() {
        return personName;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
