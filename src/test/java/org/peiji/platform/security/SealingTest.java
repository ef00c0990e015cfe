package org.peiji.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final String SECRET = "a secret of the tests, long enough";

    private final Sealing sealing = new Sealing(Optional.of(SECRET), "nowhere");

    @TempDir
    private Path folder;

    @Test
    void opensWhatItSealed() {
        for (String text : new String[] {"", "99000019790412001X", "汉字𠮷"}) {
            assertThat(sealing.open(sealing.seal(text))).isEqualTo(text);
        }
        assertThat(new Sealing(Optional.of(SECRET), "nowhere").open(sealing.seal("19900001234")))
                .isEqualTo("19900001234");
    }

    @Test
    void sealsTheSameTextDifferentlyEveryTime() {
        String sealed = sealing.seal("19900001234");

        assertThat(sealing.seal("19900001234")).isNotEqualTo(sealed);
        assertThat(sealed).doesNotContain("19900001234");
    }

    @Test
    void noticesEveryChangedCharacter() {
        String sealed = sealing.seal("19900001234");

        for (int i = 0; i < sealed.length() - 1; i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertThatThrownBy(() -> sealing.open(changed)).isInstanceOf(BrokenSeal.class);
        }
        assertThatThrownBy(() -> sealing.open("")).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> sealing.open("1.AAAA")).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void anotherSecretOpensNothing() {
        Sealing other = new Sealing(Optional.of(SECRET + "!"), "nowhere");

        assertThatThrownBy(() -> other.open(sealing.seal("19900001234"))).isInstanceOf(BrokenSeal.class);
        assertThat(other.hash("19900001234")).isNotEqualTo(sealing.hash("19900001234"));
    }

    @Test
    void hashesTheSameTextAlwaysAlike() {
        assertThat(sealing.hash("19900001234"))
                .isEqualTo(new Sealing(Optional.of(SECRET), "nowhere").hash("19900001234"))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(sealing.hash("19900001235"));
    }

    @Test
    void refusesAShortSecret() {
        assertThatThrownBy(() -> new Sealing(Optional.of("short"), "nowhere"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("at least 32 characters");
    }

    @Test
    void keepsARandomSecretForItsOwnerWhenNoneIsSet() throws IOException {
        Path data = folder.resolve("data");
        String sealed = new Sealing(Optional.empty(), data.toString()).seal("19900001234");

        assertThat(new Sealing(Optional.empty(), data.toString()).open(sealed)).isEqualTo("19900001234");
        Path secret = data.resolve("secret");
        assertThat(data).isDirectoryContaining(secret::equals).isNotEmptyDirectory();
        assertThat(Files.list(data)).containsExactly(secret);
        assertThat(Files.getPosixFilePermissions(secret))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(new Sealing(Optional.empty(), folder.resolve("other").toString()).hash("1"))
                .isNotEqualTo(new Sealing(Optional.empty(), data.toString()).hash("1"));
    }
}
