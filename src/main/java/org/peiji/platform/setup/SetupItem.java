package org.peiji.platform.setup;

import java.util.List;
import org.peiji.platform.listing.Worded;

/**
 * 安装事项: something that should be in place before people work with an installation. Its words stand under its key:
 * {@code <key>.title}, and {@code <key>.<STATUS>}, what is and what to do.
 *
 * @param order place in the list
 * @param parameters what fills the words
 */
public record SetupItem(int order, String key, SetupStatus status, List<Object> parameters) {

    /** 就绪状态: in place; could be better; must be done first. */
    public enum SetupStatus {
        DONE("ok"),
        ADVICE("warn"),
        OPEN("bad");

        private final String tone;

        SetupStatus(String tone) {
            this.tone = tone;
        }

        /** The tone in which pages show it. */
        public String tone() {
            return tone;
        }
    }

    public static SetupItem of(int order, String key, SetupStatus status, Object... parameters) {
        return new SetupItem(order, key, status, List.of(parameters));
    }

    public String titleKey() {
        return key + ".title";
    }

    /** What is, and what to do. */
    public Worded words() {
        return new Worded(key + "." + status, parameters);
    }
}
