package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.notice.NoticeLine;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.failure.Missing;

/**
 * 名单文字: the list of a notice as somebody types or pastes it, one line each: {@code code | Chinese | English | province |
 * organisation | case}, with bars or tabs between. Words alone get their running number as code; the code of an
 * organisation of the register brings what the register knows.
 */
@ApplicationScoped
public class NoticeLines {

    private static final int PARTS = 6;

    @Inject
    private OrganisationDirectory organisations;

    public List<NoticeLine> read(String list) {
        List<NoticeLine> lines = new ArrayList<>();
        for (String row : Objects.toString(list, "").lines().map(String::strip).toList()) {
            if (!row.isEmpty()) {
                lines.add(line(row, lines.size() + 1));
            }
        }
        return lines;
    }

    /** As {@link #read} takes it. */
    public String write(List<NoticeLine> lines) {
        return lines.stream().map(NoticeLines::row).collect(Collectors.joining("\n"));
    }

    private NoticeLine line(String row, int place) {
        String[] parts = Arrays.copyOf(
                Stream.of(row.split("[|\\t\\uFF5C]", PARTS)).map(String::strip).toArray(String[]::new), PARTS);
        boolean alone = parts[1] == null || parts[1].isEmpty();
        OrganisationSummary known = registered(first(parts[4], parts[0]));
        if (known != null) {
            return new NoticeLine(
                    parts[0],
                    alone ? known.nameZh() : parts[1],
                    first(parts[2], alone || known.nameZh().equals(parts[1]) ? known.nameEn() : null),
                    first(parts[3], known.provinceCode()),
                    known.code(),
                    parts[5]);
        }
        return alone
                ? new NoticeLine(String.valueOf(place), parts[0], null, null, null, null)
                : new NoticeLine(parts[0], parts[1], parts[2], parts[3], null, parts[5]);
    }

    private OrganisationSummary registered(String code) {
        try {
            return code.matches("[A-Z]\\d{3,6}") ? organisations.find(code) : null;
        } catch (Missing none) {
            return null;
        }
    }

    private static String row(NoticeLine line) {
        String row = Stream.of(
                        line.code(),
                        line.textZh(),
                        line.textEn(),
                        line.province(),
                        line.organisation(),
                        line.caseNumber())
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining(" | "));
        return row.replaceAll("( \\| )+$", "");
    }

    private static String first(String one, String other) {
        return one == null || one.isEmpty() ? other : one;
    }
}
