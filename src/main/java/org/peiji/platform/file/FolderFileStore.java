package org.peiji.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Keeps bytes in a folder, also one that several servers share. */
@ApplicationScoped
class FolderFileStore extends OutsideFileStore {

    @Inject
    private Config settings;

    @Override
    public Kind kind() {
        return Kind.FOLDER;
    }

    @Override
    boolean isSetUp() {
        return folder().isPresent();
    }

    @Override
    void put(String id, byte[] content) {
        Path file = file(id);
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
    void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    List<String> olderThan(Instant before) {
        if (!Files.isDirectory(root())) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(root(), 2)) {
            return tree.filter(file -> Files.isRegularFile(file) && isOlder(file, before))
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
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
}
