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

    /** The store for new files: the folder if one is set up, else the database. */
    FileStore current() {
        return folder.isSetUp() ? folder : database;
    }

    FileStore of(FileStore.Kind kind) {
        return kind == FileStore.Kind.FOLDER ? folder : database;
    }

    @Produces
    @ApplicationScoped
    FileScanner scanner(
            @ConfigProperty(name = "peiji.clamd.host") Optional<String> host,
            @ConfigProperty(name = "peiji.clamd.port", defaultValue = "3310") int port) {
        return host.<FileScanner>map(name -> new ClamdScanner(name, port)).orElse(content -> FileScanner.Verdict.NONE);
    }
}
