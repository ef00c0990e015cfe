package org.peiji.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Scope;

/**
 * The files of all cases. What is taken is decided by content; what is given out passes the scope check or has been
 * assigned to the reader (experts read the dossier they score).
 */
@ApplicationScoped
public class Files {

    /** 10 MiB a file ([C] convention, domain 2.4). */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private CurrentActor current;

    @Inject
    @Any
    private Instance<FileGrant> grants;

    @Inject
    private Clock clock;

    /**
     * Keeps a file with its case.
     *
     * @throws Refusal if it is empty, larger than {@link #LARGEST} or of a type that is not taken
     */
    @Transactional
    public FileNote keep(String caseNumber, String organisation, String province, String name, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("shell.refusal.emptyFile", name);
        }
        if (content.length > LARGEST) {
            throw new Refusal("shell.refusal.largeFile", name, LARGEST / 1024 / 1024);
        }
        FileType type = FileType.of(content).orElseThrow(() -> new Refusal("shell.refusal.fileType", name));
        Actor actor = current.get();
        StoredFile file = new StoredFile(
                UUID.randomUUID().toString(),
                caseNumber,
                plain(name),
                type.mediaType(),
                content,
                sha256(content),
                organisation,
                province,
                actor.username(),
                clock.instant());
        em.persist(file);
        return note(file);
    }

    /**
     * Keeps a file that the product has made for one person, e.g. an export. Nobody else reads it, whatever the scope.
     *
     * @return its id
     */
    @Transactional
    public String keepPersonal(String caseNumber, Actor owner, String name, String mediaType, byte[] content) {
        StoredFile file = StoredFile.ofPerson(
                UUID.randomUUID().toString(),
                caseNumber,
                plain(name),
                mediaType,
                content,
                sha256(content),
                owner,
                clock.instant());
        em.persist(file);
        return file.id();
    }

    @Transactional
    public List<FileNote> of(String caseNumber) {
        return em.createQuery(
                        "select new org.peiji.platform.file.FileNote(f.id, f.name, f.size, f.uploadedAt) from StoredFile f where f.caseNumber = :caseNumber order by f.uploadedAt",
                        FileNote.class)
                .setParameter("caseNumber", caseNumber)
                .getResultList();
    }

    /** Takes a file away again, while its case is a draft; the case's service says whether it is. */
    @Transactional
    public void remove(String caseNumber, String id) {
        StoredFile file = em.find(StoredFile.class, id);
        if (file == null || !file.caseNumber().equals(caseNumber)) {
            throw new Missing(id);
        }
        em.remove(file);
    }

    /** The content, for somebody within scope or with an open task on the case. */
    @Transactional
    public Content read(String id) {
        StoredFile file = em.find(StoredFile.class, id);
        if (file == null) {
            throw new Missing(id);
        }
        if (file.isPersonal()) {
            if (!file.uploadedBy().equals(current.get().username())) {
                throw new Missing(id);
            }
        } else if (!scope.admits(file.organisation(), file.province(), file.uploadedBy()) && !isAssigned(file)) {
            throw new Missing(id);
        }
        return new Content(file.name(), file.mediaType(), file.content());
    }

    private boolean isAssigned(StoredFile file) {
        return grants.stream().anyMatch(grant -> grant.allows(file.caseNumber(), current.get()));
    }

    private static FileNote note(StoredFile file) {
        return new FileNote(file.id(), file.name(), file.size(), file.uploadedAt());
    }

    /** The last part of the name, without what a file system or a header could take for its own. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>:|?*]", "_");
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A file to give out.
     *
     * @param name name as uploaded
     * @param mediaType type by content
     * @param bytes all of it
     */
    public record Content(String name, String mediaType, byte[] bytes) {}
}
