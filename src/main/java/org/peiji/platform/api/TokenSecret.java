package org.peiji.platform.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 令牌密文: a whole access token, {@code pj_<key>_<secret>}; shown once and never kept. The key finds it, 256 random bits
 * prove it. Prints only its key.
 */
public record TokenSecret(String key, String secret) {

    private static final Pattern WRITTEN = Pattern.compile("pj_([A-Za-z0-9]{12})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

    public static TokenSecret random() {
        StringBuilder key = new StringBuilder();
        RANDOM.ints(12, 0, LETTERS.length()).forEach(at -> key.append(LETTERS.charAt(at)));
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new TokenSecret(
                key.toString(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Empty if it is no token at all. */
    public static Optional<TokenSecret> read(String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        return parts.matches() ? Optional.of(new TokenSecret(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** As it is given to whoever will use it. */
    public String text() {
        return "pj_" + key + "_" + secret;
    }

    /** A random value of that length needs no slow hash. */
    public String sha256() {
        return sha256(text());
    }

    /** Takes as long for a wrong one as for the right one. */
    public boolean matches(String hash) {
        return MessageDigest.isEqual(
                sha256().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** SHA-256 of a text, in hexadecimal. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "TokenSecret[" + key + "]";
    }
}
