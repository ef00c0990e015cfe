package org.peiji.platform.seed;

/**
 * Brings one folder of seed files into the database. A loader is a bean of its feature; {@link #load()} runs in one
 * transaction, checks every row before it writes the first, and is idempotent: it inserts what is missing, updates
 * what the files changed, finds rows by their natural key, and writes nothing when it runs again.
 */
public interface SeedLoader {

    /** Place in the sequence: the number that the folder's name begins with. */
    int order();

    /** The folder's name. */
    String name();

    /**
     * Loads the folder.
     *
     * @throws InvalidSeed if a file breaks a rule; then nothing is loaded
     */
    void load();
}
