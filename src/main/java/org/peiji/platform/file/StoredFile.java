package org.peiji.platform.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.security.Actor;

/**
 * 附件: a version of a file that belongs to a case. Its content never changes: who replaces it adds a version to its
 * series, and the earlier ones stay.
 */
@Entity
@Table(name = "fil_file")
class StoredFile {

    @Id
    private String id;

    @Version
    private int version;

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

    /** Given out to those only whom a {@link FileGrant} lets, whatever the scope. */
    private boolean confidential;

    private String organisation;
    private String province;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploader_name")
    private String uploaderName;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    /** Id of the series' first version. */
    private String series;

    private int ordinal;
    private boolean latest;

    @Enumerated(EnumType.STRING)
    private FileStore.Kind store;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private String finding;

    protected StoredFile() {}

    /** The first version of a file, of that case and territory. */
    static StoredFile of(String id, String caseNumber, String organisation, String province) {
        StoredFile file = new StoredFile();
        file.id = id;
        file.series = id;
        file.ordinal = 1;
        file.latest = true;
        file.caseNumber = caseNumber;
        file.organisation = organisation;
        file.province = province;
        return file;
    }

    /** A file of one person, of the territory that he or she belongs to. */
    static StoredFile ofPerson(String id, String caseNumber, Actor owner) {
        StoredFile file = of(
                id,
                caseNumber,
                owner.organisation(),
                owner.province() == null ? owner.organisation() : owner.province());
        file.personal = true;
        return file;
    }

    /** Of a case whose files the scope gives to nobody. */
    static StoredFile confidential(String id, String caseNumber, String organisation) {
        StoredFile file = of(id, caseNumber, organisation, organisation);
        file.confidential = true;
        return file;
    }

    boolean isConfidential() {
        return confidential;
    }

    boolean isPersonal() {
        return personal;
    }

    /** The next version, in the place of this one. */
    StoredFile next(String nextId) {
        if (!latest) {
            throw new Conflict("shell.refusal.replacedFile", name);
        }
        latest = false;
        StoredFile next = of(nextId, caseNumber, organisation, province);
        next.series = series;
        next.confidential = confidential;
        next.ordinal = ordinal + 1;
        return next;
    }

    /** What it holds. */
    StoredFile filled(String cleanName, FileType type, int bytes, String hash, FileStore.Kind holder) {
        name = cleanName;
        mediaType = type.mediaType();
        size = bytes;
        sha256 = hash;
        store = holder;
        return this;
    }

    StoredFile uploaded(Actor by, Instant at) {
        uploadedBy = by.username();
        uploaderName = by.personName();
        uploadedAt = at;
        return this;
    }

    /** Takes over what the scanner says. */
    StoredFile scanned(FileScanner.Verdict verdict) {
        scan = verdict.state();
        finding = verdict.finding();
        return this;
    }

    FileNote note(List<FileNote> earlier) {
        return new FileNote(
                id,
                name,
                FileType.of(mediaType),
                size,
                sha256,
                uploaderName == null ? uploadedBy : uploaderName,
                uploadedAt,
                ordinal,
                scan,
                earlier);
    }

    String id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    String name() {
        return name;
    }

    String series() {
        return series;
    }

    FileStore.Kind store() {
        return store;
    }

    ScanState scan() {
        return scan;
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
}
