package org.peiji.platform.file;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Keeps bytes in a folder, also one that several servers share. Bytes are written before their row: a transaction that
 * rolls back takes them away again, and what a killed process leaves behind is swept.
 */
@ApplicationScoped
class FolderFileStore implements FileStore {

    private static final Logger LOG = Logger.getLogger(FolderFileStore.class.getName());
    private static final int SWEPT_AT_ONCE = 500;

    @Inject
    private Config settings;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Override
    public Kind kind() {
        return Kind.FOLDER;
    }

    boolean isSetUp() {
        return folder().isPresent();
    }

    @Override
    public void write(String id, byte[] content) {
        Path file = file(id);
        whenOver(outcome -> {
            if (outcome != Status.STATUS_COMMITTED) {
                delete(file);
            }
        });
        try {
            Files.createDirectories(file.getParent());
            Path partial = file.resolveSibling(id + ".part");
            Files.write(partial, content);
            try (FileChannel written = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] read(String id) {
        try {
            return Files.readAllBytes(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String id) {
        Path file = file(id);
        whenOver(outcome -> {
            if (outcome == Status.STATUS_COMMITTED) {
                delete(file);
            }
        });
    }

    @Override
    public int sweep(Instant before, UnaryOperator<Set<String>> known) {
        if (!isSetUp() || !Files.isDirectory(root())) {
            return 0;
        }
        try (Stream<Path> tree = Files.walk(root(), 2)) {
            List<Path> old = tree.filter(file -> Files.isRegularFile(file) && isOlder(file, before))
                    .toList();
            int swept = 0;
            for (int i = 0; i < old.size(); i += SWEPT_AT_ONCE) {
                swept += sweep(old.subList(i, Math.min(old.size(), i + SWEPT_AT_ONCE)), known);
            }
            return swept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int sweep(List<Path> some, UnaryOperator<Set<String>> known) {
        Set<String> ids = new HashSet<>();
        some.forEach(file -> ids.add(file.getFileName().toString()));
        Set<String> named = known.apply(ids);
        List<Path> orphans = some.stream()
                .filter(file -> !named.contains(file.getFileName().toString()))
                .toList();
        orphans.forEach(FolderFileStore::delete);
        return orphans.size();
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Left for the next sweep: " + file, e);
        }
    }

    /** Ids are made by us and hold hexadecimal digits and dashes only. */
    private Path file(String id) {
        return root().resolve(id.substring(0, 2)).resolve(id);
    }

    private Path root() {
        return Path.of(folder().orElseThrow(
                        () -> new IllegalStateException("Files lie in a folder, but PEIJI_FILES_FOLDER is not set")));
    }

    private Optional<String> folder() {
        return settings.getOptionalValue("peiji.files.folder", String.class);
    }

    private void whenOver(IntConsumer act) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before the outcome is known
            }

            @Override
            public void afterCompletion(int outcome) {
                act.accept(outcome);
            }
        });
    }
}
