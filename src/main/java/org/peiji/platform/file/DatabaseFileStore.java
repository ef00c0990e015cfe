package org.peiji.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps bytes beside their rows: one backup, one transaction, nothing to set up. */
@ApplicationScoped
class DatabaseFileStore implements FileStore {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Kind kind() {
        return Kind.DATABASE;
    }

    @Override
    public void write(String id, byte[] content) {
        em.persist(new FileContent(id, content));
    }

    @Override
    public byte[] read(String id) {
        FileContent kept = em.find(FileContent.class, id);
        if (kept == null) {
            throw new IllegalStateException("The database has lost the bytes of file " + id);
        }
        return kept.bytes();
    }

    @Override
    public void remove(String id) {
        FileContent kept = em.find(FileContent.class, id);
        if (kept != null) {
            em.remove(kept);
        }
    }
}
