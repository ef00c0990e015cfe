package org.peiji.ground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of Faces as a page shows it.
 *
 * @param id its id
 * @param inParts whether it is sent part by part, as forms with files are
 * @param values what it would send without a button, hidden fields with the view state included
 * @param texts names of the fields that take words
 * @param buttons names of its buttons
 * @param choices name and values of every choice
 */
public record Form(
        String id,
        boolean inParts,
        Map<String, String> values,
        Set<String> texts,
        Set<String> buttons,
        Map<String, Set<String>> choices) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>([\\s\\S]*?)</form>");
    private static final Pattern CONTROL = Pattern.compile(
            "<(input|button)\\b([^>]*)>|<textarea\\b([^>]*)>([\\s\\S]*?)</textarea>|<select\\b([^>]*)>([\\s\\S]*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern NONCE = Pattern.compile("\\snonce=\"([^\"]+)\"");
    private static final Pattern STATE =
            Pattern.compile("name=\"" + Pattern.quote(Reader.VIEW_STATE) + "\"[^>]*value=\"([^\"]*)\"");
    private static final Set<String> WORDS = Set.of("text", "search", "email", "tel", "url");

    /** The forms of a page that are posted. */
    public static List<Form> of(String page) {
        List<Form> forms = new ArrayList<>();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            if ("post".equals(attribute(form.group(1), "method"))) {
                Form read = read(form.group(1), form.group(2));
                read.values().putAll(proofs(page));
                forms.add(read);
            }
        }
        return forms;
    }

    /** What a browser adds to every form of a page: the state of the view, and the nonce that its scripts bear. */
    public static Map<String, String> proofs(String page) {
        Map<String, String> proofs = new LinkedHashMap<>();
        Matcher state = STATE.matcher(page);
        if (state.find()) {
            proofs.put(Reader.VIEW_STATE, state.group(1));
        }
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            proofs.put("primefaces.nonce", nonce.group(1));
        }
        return proofs;
    }

    private static Form read(String attributes, String content) {
        Form form = new Form(
                attribute(attributes, "id"),
                attributes.contains("multipart/form-data"),
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashMap<>());
        Matcher control = CONTROL.matcher(content);
        while (control.find()) {
            if (control.group(1) != null) {
                form.input(control.group(1), control.group(2));
            } else if (control.group(3) != null) {
                String name = attribute(control.group(3), "name");
                form.values.put(name, plain(control.group(4)));
                form.texts.add(name);
            } else {
                form.select(attribute(control.group(5), "name"), control.group(6));
            }
        }
        return form;
    }

    private void input(String element, String attributes) {
        String name = attribute(attributes, "name");
        String type = attribute(attributes, "type");
        if (name == null || "file".equals(type)) {
            return;
        }
        String value = attribute(attributes, "value");
        if (element.equals("button") || "submit".equals(type) || "image".equals(type)) {
            buttons.add(name);
        } else if ("radio".equals(type) || "checkbox".equals(type)) {
            choices.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(value);
            if (attributes.contains("checked=")) {
                values.put(name, value);
            }
        } else {
            values.put(name, value == null ? "" : plain(value));
            if (type == null || WORDS.contains(type)) {
                texts.add(name);
            }
        }
    }

    private void select(String name, String options) {
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            String value = attribute(option.group(1), "value");
            choices.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(value);
            if (option.group(1).contains("selected=") || !values.containsKey(name)) {
                values.put(name, value == null ? "" : plain(value));
            }
        }
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : null;
    }

    private static String plain(String html) {
        return Pattern.compile("&#(\\d+);")
                .matcher(html)
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
