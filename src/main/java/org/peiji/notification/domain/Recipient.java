package org.peiji.notification.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.peiji.platform.failure.Refusal;

/** 收件人: where and how a person wants mail. Without an address messages stand on the page only. */
@Entity
@Table(name = "ntf_recipient")
public class Recipient {

    /** One address, nothing that could be read as two or as a header. */
    private static final Pattern EMAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private static final int LONGEST_EMAIL = 200;

    @Id
    private String username;

    private String email;
    private String language = "zh";

    @Column(name = "quiet_from")
    private String quietFrom = QuietHours.USUAL.from().toString();

    @Column(name = "quiet_to")
    private String quietTo = QuietHours.USUAL.to().toString();

    @Convert(converter = Choices.class)
    private Map<MessageType, MailChoice> choices = new EnumMap<>(MessageType.class);

    /** Whether any type is chosen for the digest; asked for every morning. */
    @Column(name = "wants_digest")
    private boolean wantsDigest;

    @Version
    private int version;

    protected Recipient() {}

    public Recipient(String username) {
        this.username = username;
    }

    /** Takes over what the person chose. */
    public void choose(String email, boolean chinese, QuietHours quiet, Map<MessageType, MailChoice> choices) {
        this.email = email == null ? null : checked(email);
        this.language = chinese ? "zh" : "en";
        this.quietFrom = quiet.from().toString();
        this.quietTo = quiet.to().toString();
        Map<MessageType, MailChoice> kept = new EnumMap<>(MessageType.class);
        kept.putAll(choices);
        this.choices = kept;
        this.wantsDigest = choices.containsValue(MailChoice.DIGEST);
    }

    /** The address was wrong; only that is changed. */
    public void readdress(String email) {
        this.email = checked(email);
    }

    /**
     * The address without surrounding blanks.
     *
     * @throws Refusal if it is not one mail address
     */
    public static String checked(String email) {
        String address = email.strip();
        if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            throw new Refusal("notification.refusal.email");
        }
        return address;
    }

    public MailChoice choice(MessageType type) {
        return choices.getOrDefault(type, type.usual());
    }

    public String username() {
        return username;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }

    public static Locale locale(String language) {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public QuietHours quietHours() {
        return new QuietHours(LocalTime.parse(quietFrom), LocalTime.parse(quietTo));
    }

    /** Kept in one column, {@code TASK_OPENED=DIGEST CASE_NEWS=NONE}. */
    @Converter
    public static class Choices implements AttributeConverter<Map<MessageType, MailChoice>, String> {

        @Override
        public String convertToDatabaseColumn(Map<MessageType, MailChoice> choices) {
            StringBuilder kept = new StringBuilder(" ");
            choices.forEach((type, choice) ->
                    kept.append(type).append('=').append(choice).append(' '));
            return kept.toString();
        }

        @Override
        public Map<MessageType, MailChoice> convertToEntityAttribute(String kept) {
            Map<MessageType, MailChoice> choices = new EnumMap<>(MessageType.class);
            for (String choice : kept.strip().split(" ")) {
                if (!choice.isEmpty()) {
                    int sign = choice.indexOf('=');
                    choices.put(
                            MessageType.valueOf(choice.substring(0, sign)),
                            MailChoice.valueOf(choice.substring(sign + 1)));
                }
            }
            return choices;
        }
    }
}
