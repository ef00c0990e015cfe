package org.peiji.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 加密保护: seals short texts (ID number, mobile) with AES-256-GCM, and hashes them with a key (HMAC-SHA256) so that
 * equal values are found without opening any. Both keys come from one secret outside the database: the environment's
 * {@code PEIJI_SECRET}, or, when none is set, a random one that is written once to the data folder for its owner only.
 * Several servers on one database need the same {@code PEIJI_SECRET}.
 */
@ApplicationScoped
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SECRET_CHARACTERS = 32;
    /** Names the way of sealing, so that another one can follow. */
    private static final String FORM = "1.";

    private final SecureRandom random = new SecureRandom();
    private SecretKeySpec sealKey;
    private SecretKeySpec hashKey;

    protected Sealing() {}

    /**
     * @param secret at least 32 characters, best random
     * @param dataFolder where the secret is kept when none is set
     */
    @Inject
    public Sealing(
            @ConfigProperty(name = "peiji.secret") Optional<String> secret,
            @ConfigProperty(name = "PEIJI_DATA", defaultValue = ".data") String dataFolder) {
        String seed = secret.orElseGet(() -> kept(Path.of(dataFolder, "secret"), random));
        if (seed.length() < SECRET_CHARACTERS) {
            throw new IllegalStateException("PEIJI_SECRET needs at least " + SECRET_CHARACTERS + " characters");
        }
        SecretKeySpec root = new SecretKeySpec(seed.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        sealKey = new SecretKeySpec(hmac(root, "peiji seal 1"), "AES");
        hashKey = new SecretKeySpec(hmac(root, "peiji hash 1"), "HmacSHA256");
    }

    /** Never the same twice, even for the same text. */
    public String seal(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return FORM + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws BrokenSeal if the text was changed, or sealed with another secret */
    public String open(String sealed) {
        try {
            if (!sealed.startsWith(FORM)) {
                throw new IllegalArgumentException("Unknown form of seal");
            }
            byte[] all = Base64.getUrlDecoder().decode(sealed.substring(FORM.length()));
            byte[] nonce = new byte[NONCE_BYTES];
            ByteBuffer content = ByteBuffer.wrap(all).get(nonce);
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(all, content.position(), content.remaining());
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new BrokenSeal(e);
        }
    }

    /** 64 hexadecimal digits, always the same for the same text and secret. */
    public String hash(String text) {
        return HexFormat.of().formatHex(hmac(hashKey, text));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealKey, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kept(Path file, SecureRandom random) {
        try {
            if (Files.notExists(file)) {
                create(file, random);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("No PEIJI_SECRET is set and none can be kept in " + file, e);
        }
    }

    /** Written beside and then moved, so that nobody ever reads half a secret. */
    private static void create(Path file, SecureRandom random) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] secret = new byte[SECRET_CHARACTERS];
        random.nextBytes(secret);
        Path draft = Files.createTempFile(folder, "secret", "", ownerOnly(folder));
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(secret));
            Files.move(draft, file);
        } catch (FileAlreadyExistsException e) {
            // Another server of the same machine was faster: its secret counts.
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
