package org.peiji.platform.file;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peiji.platform.security.Actor;

/** 附件: a file that belongs to a case. Its content never changes; a new version is a new file. */
@Entity
@Table(name = "fil_file")
public class StoredFile {

    @Id
    private String id;

    @Column(name = "case_number")
    private String caseNumber;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private int size;

    private String sha256;

    /** Made for whom it names as uploader, and for nobody else. */
    private boolean personal;

    private String organisation;
    private String province;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected StoredFile() {}

    StoredFile(
            String id,
            String caseNumber,
            String name,
            String mediaType,
            byte[] content,
            String sha256,
            String organisation,
            String province,
            String uploadedBy,
            Instant uploadedAt) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.name = name;
        this.mediaType = mediaType;
        this.size = content.length;
        this.content = content.clone();
        this.sha256 = sha256;
        this.organisation = organisation;
        this.province = province;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    static StoredFile ofPerson(
            String id,
            String caseNumber,
            String name,
            String mediaType,
            byte[] content,
            String sha256,
            Actor owner,
            Instant at) {
        StoredFile file = new StoredFile(
                id,
                caseNumber,
                name,
                mediaType,
                content,
                sha256,
                owner.organisation(),
                owner.province() == null ? owner.organisation() : owner.province(),
                owner.username(),
                at);
        file.personal = true;
        return file;
    }

    boolean isPersonal() {
        return personal;
    }

    public String id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Size in bytes. */
    public int size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    String organisation() {
        return organisation;
    }

    String province() {
        return province;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    byte[] content() {
        return content.clone();
    }
}
