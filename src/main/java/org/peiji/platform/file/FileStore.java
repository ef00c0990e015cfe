package org.peiji.platform.file;

import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/** 文件存储: where the bytes of files lie. Written within the transaction of the row that names them. */
public interface FileStore {

    /** The kinds of store; each file's row remembers the one that holds it. */
    enum Kind {
        DATABASE,
        FOLDER,
        OBJECTS
    }

    Kind kind();

    /** Keeps bytes under an id that was never used before; they never change. */
    void write(String id, byte[] content);

    byte[] read(String id);

    /** Takes bytes away, once the transaction is committed. */
    void remove(String id);

    /**
     * Takes away what no row names, left behind by a process that died before its transaction ended.
     *
     * @param before younger bytes are left alone: their transaction may still run
     * @param known answers which of some ids a row names
     * @return how many were taken away
     */
    default int sweep(Instant before, UnaryOperator<Set<String>> known) {
        return 0;
    }
}
