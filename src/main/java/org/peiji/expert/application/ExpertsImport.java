package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.expert.domain.Expert;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.importing.Finding;
import org.peiji.platform.importing.ImportField;
import org.peiji.platform.importing.ImportKind;
import org.peiji.platform.importing.Verdict;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Sealing;
import org.peiji.platform.web.Texts;

/**
 * 评审专家 as something to import: whoever has the account of an expert is taken into the pool, fields and load of those
 * in it are brought up to date. Where an expert works is changed on his or her page only. Taking an import back deletes
 * nobody: who was taken in is asked no more.
 */
@ApplicationScoped
public class ExpertsImport implements ImportKind {

    private static final String ACCOUNT = "account";
    private static final String EMPLOYER = "employer";
    private static final String SINCE = "since";
    private static final String FIELD = "field";
    private static final String MOST_OPEN = "mostOpen";
    private static final String SEPARATOR = "\n";

    @Inject
    private PoolKeepingService keeping;

    @Inject
    private Experts experts;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Sealing sealing;

    @Override
    public String name() {
        return "experts";
    }

    @Override
    public Permission permission() {
        return Permission.EXPERT_KEEP_POOL;
    }

    @Override
    public String titleKey() {
        return "expert.import.experts";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.required(ACCOUNT, "expert.import.account", "expert.sample"),
                ImportField.required(EMPLOYER, "expert.import.employer", "S10001"),
                ImportField.required(SINCE, "expert.import.since", "2024-09-01"),
                ImportField.required(FIELD, "expert.pool.field", "\u6CBB\u7406\u4E0E\u7BA1\u7406"),
                ImportField.optional(MOST_OPEN, "expert.import.mostOpen", String.valueOf(Expert.MOST_OPEN)));
    }

    @Override
    public String identity(Map<String, String> values) {
        return values.get(ACCOUNT);
    }

    @Override
    public Verdict judge(Map<String, String> values, List<Finding> findings) {
        if (!findings.isEmpty()) {
            return Verdict.ERROR;
        }
        check(findings, MOST_OPEN, () -> most(values));
        check(findings, SINCE, () -> since(values));
        check(findings, EMPLOYER, () -> employer(values));
        String account = values.get(ACCOUNT);
        boolean known = experts.has(account);
        if (!known
                && keeping.newcomers().stream()
                        .noneMatch(person -> person.username().equals(account))) {
            findings.add(Finding.error(ACCOUNT, new Refusal("expert.refusal.noAccount")));
        }
        if (!findings.isEmpty()) {
            return Verdict.ERROR;
        }
        if (!known) {
            return Verdict.NEW;
        }
        Expert expert = experts.find(account);
        if (!expert.employer().equals(values.get(EMPLOYER))) {
            findings.add(Finding.warning(EMPLOYER, "expert.import.employerStays", expert.employerName()));
        }
        return expert.field().equals(values.get(FIELD)) && expert.mostOpen() == most(values)
                ? Verdict.UNCHANGED
                : Verdict.CHANGED;
    }

    @Override
    public Applied apply(Map<String, String> values) {
        String account = values.get(ACCOUNT);
        String before = experts.has(account) ? written(experts.find(account)) : null;
        if (before == null) {
            keeping.enrolExpert(account, employer(values), since(values), values.get(FIELD), most(values));
        } else {
            keeping.describeExpert(account, values.get(FIELD), most(values));
        }
        return new Applied(account, before, mark(account));
    }

    @Override
    public void undo(Applied applied) {
        if (!mark(applied.target()).equals(applied.mark())) {
            throw new Refusal("expert.refusal.changedSince");
        }
        if (applied.before() == null) {
            keeping.deactivateExpert(applied.target(), Texts.in(Locale.SIMPLIFIED_CHINESE, "expert.import.takenBack"));
        } else {
            String[] parts = applied.before().split(SEPARATOR);
            keeping.describeExpert(applied.target(), parts[0], Integer.parseInt(parts[1]));
        }
    }

    private static void check(List<Finding> findings, String field, Runnable rule) {
        try {
            rule.run();
        } catch (Refusal wrong) {
            findings.add(Finding.error(field, wrong));
        }
    }

    private static int most(Map<String, String> values) {
        String written = values.getOrDefault(MOST_OPEN, String.valueOf(Expert.MOST_OPEN));
        if (!written.matches("\\d{1,3}")) {
            throw new Refusal("expert.refusal.mostOpen", Expert.MOST_EVER);
        }
        return Integer.parseInt(written);
    }

    private static LocalDate since(Map<String, String> values) {
        try {
            return LocalDate.parse(values.get(SINCE));
        } catch (DateTimeParseException e) {
            throw new Refusal("expert.refusal.importDate", values.get(SINCE));
        }
    }

    private String employer(Map<String, String> values) {
        try {
            return organisations.find(values.get(EMPLOYER)).code();
        } catch (Missing none) {
            throw new Refusal("expert.refusal.unknownEmployer", values.get(EMPLOYER));
        }
    }

    private String mark(String account) {
        return sealing.hash(written(experts.find(account)));
    }

    private static String written(Expert expert) {
        return Stream.of(expert.field(), expert.mostOpen(), expert.employer(), expert.isActive())
                .map(String::valueOf)
                .reduce((one, other) -> one + SEPARATOR + other)
                .orElseThrow();
    }
}
