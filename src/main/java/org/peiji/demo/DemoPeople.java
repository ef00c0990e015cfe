package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.expert.ExpertRegister;
import org.peiji.expert.TieKind;
import org.peiji.organisation.OrganisationDetails;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationRegister;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Role;
import org.peiji.platform.seed.SeedFile;
import org.peiji.platform.time.BusinessClock;

/** The demonstration's institutions, accounts and experts. */
@ApplicationScoped
public class DemoPeople {

    @Inject
    private OrganisationRegister register;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Accounts accounts;

    @Inject
    private ExpertRegister experts;

    @Inject
    private BusinessClock clock;

    @Inject
    @ConfigProperty(name = "peiji.demo.password", defaultValue = "peiji-2026")
    private String password;

    @Transactional
    public void register() {
        List<String> provinces =
                organisations.provinces().stream().map(ProvinceSummary::code).toList();
        SeedFile institutions = SeedFile.of("90-demo/organisations.csv");
        SeedFile persons = SeedFile.of("90-demo/accounts.csv");
        SeedFile pool = SeedFile.of("90-demo/experts.csv");
        List<OrganisationDetails> details = institutions.read(row -> OrganisationDetails.read(row, provinces));
        List<Post> posts = persons.read(Post::read);
        List<Member> members = pool.read(Member::read);
        SeedFile careers = SeedFile.of("90-demo/employments.csv");
        SeedFile relations = SeedFile.of("90-demo/ties.csv");
        List<Career> employments = careers.read(Career::read);
        List<Tie> ties = relations.read(Tie::read);
        SeedFile.requireValid(institutions, persons, pool, careers, relations);

        register.register(details);
        addAccounts(posts);
        members.forEach(
                member -> experts.add(member.username(), member.personName(), member.employer(), member.field()));
        employments.forEach(
                each -> experts.employ(each.expert(), each.organisation(), day(each.began()), day(each.ended())));
        ties.forEach(each -> experts.declare(each.expert(), each.organisation(), each.kind(), each.note()));
    }

    private LocalDate day(Integer daysAgo) {
        return daysAgo == null ? null : clock.today().minusDays(daysAgo);
    }

    /** All demo accounts share one password, so it is hashed once. */
    private void addAccounts(List<Post> posts) {
        String hash = accounts.hash(password.toCharArray());
        Map<String, Account> made = new LinkedHashMap<>();
        for (Post post : posts) {
            OrganisationSummary organisation = organisations.find(post.organisation());
            made.computeIfAbsent(post.username(), name -> Account.ofDemo(name, post.personName(), hash, post.listed()))
                    .assign(post.role(), organisation.code(), organisation.nameZh(), organisation.authorityCode());
        }
        made.values().forEach(accounts::add);
    }

    private record Post(String username, String personName, Role role, String organisation, boolean listed) {
        static Post read(SeedFile.Row row) {
            return new Post(
                    row.required("username"),
                    row.required("person_name"),
                    row.require("role").code("role", Role.class),
                    row.required("organisation"),
                    row.flag("listed"));
        }
    }

    /** Where an expert works or has worked, in days before today. */
    private record Career(String expert, String organisation, Integer began, Integer ended) {
        static Career read(SeedFile.Row row) {
            return new Career(
                    row.required("expert"),
                    row.required("organisation"),
                    row.require("began").integer("began"),
                    row.integer("ended"));
        }
    }

    private record Tie(String expert, String organisation, TieKind kind, String note) {
        static Tie read(SeedFile.Row row) {
            return new Tie(
                    row.required("expert"),
                    row.required("organisation"),
                    row.require("kind").code("kind", TieKind.class),
                    row.required("note"));
        }
    }

    private record Member(String username, String personName, String employer, String field) {
        static Member read(SeedFile.Row row) {
            return new Member(
                    row.required("username"),
                    row.required("person_name"),
                    row.required("employer"),
                    row.required("field"));
        }
    }
}
