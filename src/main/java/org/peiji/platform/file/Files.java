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
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Scope;

/**
 * 附件库: the files of all cases. What is taken is decided by content; what is given out passes the scope check or has
 * been assigned to the reader (experts read the dossier they score).
 */
@ApplicationScoped
public class Files {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FileStores stores;

    @Inject
    private FileScanner scanner;

    @Inject
    private FileLimits limits;

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
     * @throws Refusal naming the file, the rule that it breaks, and what to do
     */
    @Transactional
    public FileNote keep(String caseNumber, String organisation, String province, String name, byte[] content) {
        List<FileNote> kept = of(caseNumber);
        limits.requireRoom(FileName.printed(name), kept);
        return take(StoredFile.of(newId(), caseNumber, organisation, province), current.get(), name, content, kept)
                .note(List.of());
    }

    /**
     * Keeps a file that is given out to those only whom a {@link FileGrant} lets: neither the scope nor who brought it
     * counts. The acting person is not asked; whoever keeps it says in whose name.
     *
     * @throws Refusal as in {@link #keep}
     */
    @Transactional
    public FileNote keepConfidential(
            String caseNumber, String organisation, Actor inTheNameOf, String name, byte[] content) {
        List<FileNote> kept = of(caseNumber);
        limits.requireRoom(FileName.printed(name), kept);
        return take(StoredFile.confidential(newId(), caseNumber, organisation), inTheNameOf, name, content, kept)
                .note(List.of());
    }

    /** Puts a new version in the place of a file; the earlier ones stay in its history. */
    @Transactional
    public FileNote replace(String caseNumber, String id, String name, byte[] content) {
        StoredFile before = require(caseNumber, id);
        take(before.next(newId()), current.get(), name, content, of(caseNumber));
        return of(caseNumber).stream()
                .filter(file ->
                        file.earlier().stream().anyMatch(earlier -> earlier.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    private StoredFile take(StoredFile file, Actor by, String sentName, byte[] content, List<FileNote> kept) {
        String shown = FileName.printed(sentName);
        limits.requireSize(shown, content);
        FileType type = FileInspection.inspect(shown, content);
        String name = FileName.clean(sentName, type);
        String sha256 = sha256(content);
        limits.requireNew(name, sha256, kept);
        FileScanner.Verdict verdict = scanner.scan(content);
        if (verdict.state() == ScanState.QUARANTINED) {
            throw new Refusal("shell.refusal.infected", name, verdict.finding());
        }
        FileStore store = stores.current();
        store.write(file.id(), content);
        em.persist(file.filled(name, type, content.length, sha256, store.kind())
                .uploaded(by, clock.instant())
                .scanned(verdict));
        return file;
    }

    /**
     * Keeps a file that the product has made for one person, e.g. an export. Nobody else reads it, whatever the scope.
     *
     * @return its id
     */
    @Transactional
    public String keepPersonal(String caseNumber, Actor owner, String name, String mediaType, byte[] content) {
        FileType type = FileType.of(mediaType);
        FileStore store = stores.current();
        StoredFile file = StoredFile.ofPerson(newId(), caseNumber, owner);
        store.write(file.id(), content);
        em.persist(file.filled(FileName.clean(name, type), type, content.length, sha256(content), store.kind())
                .uploaded(owner, clock.instant())
                .scanned(FileScanner.Verdict.NONE));
        return file.id();
    }

    /** The files of a case as they stand, each with the versions that it has replaced; in the order of coming. */
    @Transactional
    public List<FileNote> of(String caseNumber) {
        Map<String, LinkedList<FileNote>> series = new LinkedHashMap<>();
        for (StoredFile row : rows(caseNumber)) {
            LinkedList<FileNote> versions = series.computeIfAbsent(row.series(), first -> new LinkedList<>());
            versions.addFirst(row.note(List.copyOf(versions)));
        }
        return series.values().stream().map(LinkedList::getFirst).toList();
    }

    /** Every version of every file of a case, also those that were replaced; a frozen dossier names them. */
    @Transactional
    public List<FileNote> everyVersion(String caseNumber) {
        return rows(caseNumber).stream().map(row -> row.note(List.of())).toList();
    }

    private List<StoredFile> rows(String caseNumber) {
        return em.createQuery(
                        "select f from StoredFile f where f.caseNumber = :caseNumber order by f.uploadedAt, f.ordinal",
                        StoredFile.class)
                .setParameter("caseNumber", caseNumber)
                .getResultList();
    }

    /** Takes a file away again with its earlier versions, while its case is a draft; the case's service says whether it is. */
    @Transactional
    public void remove(String caseNumber, String id) {
        String series = require(caseNumber, id).series();
        rows(caseNumber).stream().filter(row -> row.series().equals(series)).forEach(row -> {
            stores.of(row.store()).remove(row.id());
            em.remove(row);
        });
    }

    /** The content, for somebody within scope or with an open task on the case. */
    @Transactional
    public Content read(String id) {
        StoredFile file = em.find(StoredFile.class, id);
        if (file == null || !isReadable(file)) {
            throw new Missing(id);
        }
        if (!file.scan().isGivenOut()) {
            throw new Forbidden("shell.refusal.heldFile", file.name(), file.scan());
        }
        FileNote note = file.note(List.of());
        return new Content(
                note.name(),
                note.type().mediaType(),
                note.isShown(),
                stores.of(file.store()).read(id));
    }

    private StoredFile require(String caseNumber, String id) {
        StoredFile file = em.find(StoredFile.class, id);
        if (file == null || !file.caseNumber().equals(caseNumber)) {
            throw new Missing(id);
        }
        return file;
    }

    private boolean isReadable(StoredFile file) {
        return file.isPersonal()
                ? file.uploadedBy().equals(current.get().username())
                : isWithinScope(file) || isAssigned(file);
    }

    private boolean isWithinScope(StoredFile file) {
        return !file.isConfidential() && scope.admits(file.organisation(), file.province(), file.uploadedBy());
    }

    private boolean isAssigned(StoredFile file) {
        return grants.stream().anyMatch(grant -> grant.allows(file.caseNumber(), file.id(), current.get()));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
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
     * @param name name as kept
     * @param mediaType type by content
     * @param shown true if it may be shown in a page
     * @param bytes all of it
     */
    public record Content(String name, String mediaType, boolean shown, byte[] bytes) {}
}
