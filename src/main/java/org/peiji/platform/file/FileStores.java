package org.peiji.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which store takes new files, and which one holds an old one; and the virus scanner, by configuration. */
@ApplicationScoped
class FileStores {

    @Inject
    private DatabaseFileStore database;

    @Inject
    private FolderFileStore folder;

    @Inject
    private ObjectFileStore objects;

    /** The store for new files: the object store or the folder if one is set up, else the database. */
    FileStore current() {
        return objects.isSetUp() ? objects : folder.isSetUp() ? folder : database;
    }

    FileStore of(FileStore.Kind kind) {
        return switch (kind) {
            case DATABASE -> database;
            case FOLDER -> folder;
            case OBJECTS -> objects;
        };
    }

    @Produces
    @ApplicationScoped
    FileScanner scanner(
            @ConfigProperty(name = "peiji.clamd.host") Optional<String> host,
            @ConfigProperty(name = "peiji.clamd.port", defaultValue = "3310") int port) {
        return host.<FileScanner>map(name -> new ClamdScanner(name, port)).orElse(content -> FileScanner.Verdict.NONE);
    }
}
