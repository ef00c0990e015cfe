package org.peiji.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;

/** 上传限制: how large and how many files may be ([C] convention, domain 2.4), told before anybody chooses one. */
@Named
@ApplicationScoped
public class FileLimits {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    @ConfigProperty(name = "peiji.files.largest", defaultValue = "10")
    private int megabytes;

    @Inject
    @ConfigProperty(name = "peiji.files.most", defaultValue = "60")
    private int most;

    /** Megabytes a file. */
    public int getMegabytes() {
        return megabytes;
    }

    /** Bytes a file. */
    public int getLargest() {
        return megabytes * MEGABYTE;
    }

    /** Files a case. */
    public int getMost() {
        return most;
    }

    /** What the control lets people choose. */
    public String getAccepted() {
        return FileType.accepted();
    }

    void requireSize(String name, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("shell.refusal.emptyFile", name);
        }
        if (content.length > getLargest()) {
            throw new Refusal("shell.refusal.largeFile", name, megabytes);
        }
    }

    void requireRoom(String name, List<FileNote> kept) {
        if (kept.size() >= most) {
            throw new Refusal("shell.refusal.manyFiles", name, most);
        }
    }

    /** The same file twice is a page that was sent twice. */
    void requireNew(String name, String sha256, List<FileNote> kept) {
        if (kept.stream()
                .anyMatch(file -> file.name().equals(name) && file.sha256().equals(sha256))) {
            throw new Conflict("shell.refusal.sameFile", name);
        }
    }
}
