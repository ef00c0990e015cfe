package org.peiji.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.time.BusinessClock;

/**
 * All texts of the product, in the reader's language: {@code #{text['designation.recommend.title']}}. The first part
 * of a key names the feature whose bundle holds it; {@code shell}, {@code login}, {@code error} and {@code part} are
 * the platform's.
 */
@Named("text")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {

    private static final Set<String> PLATFORM = Set.of("shell", "login", "error", "part", "role", "public", "api");
    private static final ThreadLocal<Locale> SPOKEN = new ThreadLocal<>();
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(BusinessClock.ZONE);

    @Inject
    private OrganisationNames organisations;

    @Override
    public String get(Object key) {
        return in(locale(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("Texts are asked for by key");
    }

    /** One of its kind: the server that fills in what it needs compares by identity, not by content. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Does something in that language where no page sets one: in an export, or on a thread of the server's own. */
    public <T> T speaking(Locale language, Supplier<T> act) {
        Locale before = SPOKEN.get();
        SPOKEN.set(language);
        try {
            return act.get();
        } finally {
            if (before == null) {
                SPOKEN.remove();
            } else {
                SPOKEN.set(before);
            }
        }
    }

    /** A text with its parameters filled in; moments and days are written as the reader writes them. */
    public String of(String key, Object... parameters) {
        return of(locale(), key, parameters);
    }

    /** The label of a constant: key {@code <feature>.<Type>.<CONSTANT>}; roles stand under {@code role}. */
    public String label(Enum<?> value) {
        return value == null ? "" : get(labelKey(value));
    }

    /** What a refusal says, in the reader's language. */
    public String refusal(Refusal refusal) {
        Object[] parameters = Arrays.stream(refusal.parameters())
                .map(parameter -> parameter instanceof Enum<?> constant ? label(constant) : parameter)
                .toArray();
        return of(refusal.key(), parameters);
    }

    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    public String day(Instant moment) {
        return moment == null ? "" : DAY.format(moment);
    }

    /** The name of a day's month. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("shell.month"), locale()).format(day);
    }

    /** Han text or its English counterpart, for data that is kept in both. */
    public String pick(String chinese, String english) {
        return isChinese() || english == null || english.isBlank() ? chinese : english;
    }

    /** The name of an organisation in the reader's language, by its code or by a name that a row keeps. */
    public String organisation(String known) {
        return known == null ? "" : organisations.in(locale(), known);
    }

    public boolean isChinese() {
        return Locale.CHINESE.getLanguage().equals(locale().getLanguage());
    }

    /** The text of that key in that language; the key itself in question marks if there is none. */
    public static String in(Locale locale, String key) {
        String first = key.substring(0, Math.max(0, key.indexOf('.')));
        String feature = PLATFORM.contains(first) ? "platform" : first;
        try {
            return ResourceBundle.getBundle("org.peiji." + feature + ".messages", locale, ONLY_ASKED)
                    .getString(key);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    /** The keys of a feature's bundle. */
    public static Set<String> keys(String feature) {
        return ResourceBundle.getBundle("org.peiji." + feature + ".messages", Locale.SIMPLIFIED_CHINESE, ONLY_ASKED)
                .keySet();
    }

    /** Key of a constant's label. */
    public static String labelKey(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        if (type.getSimpleName().equals("Role")) {
            return "role." + value.name();
        }
        String feature = type.getPackageName().split("\\.")[2];
        return (feature.equals("platform") ? "shell" : feature) + "." + type.getSimpleName() + "." + value.name();
    }

    /** A text in a language of the caller's choice, where there is no reader before a page: mail and jobs. */
    public static String of(Locale locale, String key, Object... parameters) {
        Object[] written = Arrays.stream(parameters).map(Texts::written).toArray();
        return new MessageFormat(in(locale, key), locale).format(written);
    }

    private static Object written(Object parameter) {
        if (parameter instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        if (parameter instanceof Date moment) {
            return MOMENT.format(moment.toInstant());
        }
        return parameter instanceof LocalDate day ? DateTimeFormatter.ISO_LOCAL_DATE.format(day) : parameter;
    }

    /** The reader's language, to be kept with what is done later. */
    public Locale spoken() {
        return locale();
    }

    private static Locale locale() {
        if (SPOKEN.get() != null) {
            return SPOKEN.get();
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.SIMPLIFIED_CHINESE
                : faces.getViewRoot().getLocale();
    }

    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
