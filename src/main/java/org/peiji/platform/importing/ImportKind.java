package org.peiji.platform.importing;

import java.util.List;
import java.util.Map;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Permission;

/**
 * 导入种类: something that can be imported from a table. A bean per kind. Values come by the key of their field,
 * stripped, choices as their codes; what was left empty is missing from the map. Every call is in the acting person's
 * scope, and in one transaction.
 */
public interface ImportKind {

    /** Its name in addresses, e.g. {@code people}; its texts are {@code <titleKey>} and {@code <titleKey>.hint}. */
    String name();

    Permission permission();

    String titleKey();

    List<ImportField> fields();

    /** What makes a row the same as another one of the file; null if it cannot be told. */
    String identity(Map<String, String> values);

    /**
     * What the row would do.
     *
     * @param findings holds what is wrong already (missing values, unknown choices) and takes errors and warnings; with
     *     an error the verdict is one as well
     */
    Verdict judge(Map<String, String> values, List<Finding> findings);

    /**
     * Does it.
     *
     * @throws Refusal if the row may not be taken in after all
     */
    Applied apply(Map<String, String> values);

    /**
     * Takes it back.
     *
     * @throws Refusal if what it made has changed since, or is in use
     */
    void undo(Applied applied);

    /** A value as it may be shown on a page; numbers that identify a person are masked. */
    default String shown(String field, String value) {
        return value;
    }

    /**
     * What a row did.
     *
     * @param target identifier of what was made or changed
     * @param before how it was before; null if it was not there. Kept sealed.
     * @param mark a mark of how it was left, by which a later change is noticed
     */
    record Applied(String target, String before, String mark) {}
}
