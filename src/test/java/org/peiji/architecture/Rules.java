package org.peiji.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peiji.cohort.Places;
import org.peiji.cohort.domain.PlaceEntry;
import org.peiji.cohort.domain.QuotaLedger;
import org.peiji.cohort.domain.Seat;
import org.peiji.cohort.domain.Waiting;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** The rules of the house, each with its reason. {@code root} lets the same rules be tried on wrong classes. */
final class Rules {

    /** From left to right; a feature uses only what stands to its left. */
    static final List<String> LINE = List.of(
            "platform",
            "worklist",
            "notification",
            "deadline",
            "audit",
            "operation",
            "listing",
            "importing",
            "organisation",
            "account",
            "approval",
            "document",
            "notice",
            "expert",
            "designation",
            "programme",
            "cohort",
            "enrolment",
            "assessment",
            "insight",
            "demo");

    /** Places of the features that are fed by events and asked by nobody. */
    private static final List<Integer> FED = List.of(LINE.indexOf("worklist"), LINE.indexOf("notification"));

    /** The deadline centre and the operators see everybody's open tasks; the demonstration stands above all. */
    private static final List<String> READERS = List.of("platform", "deadline", "operation", "demo");

    private static final Set<String> PLACE_TYPES = Set.of(
            QuotaLedger.class.getName(), Seat.class.getName(), Waiting.class.getName(), PlaceEntry.class.getName());

    /** What may be asked of places by anybody; all else is for their one writer. */
    private static final Set<String> READS_PLACES = Set.of(
            "reach",
            "plan",
            "next",
            "enrolment",
            "claim",
            "number",
            "bucket",
            "id",
            "at",
            "move",
            "fromBucket",
            "toBucket",
            "places",
            "byName",
            "remark");

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        return Map.ofEntries(
                Map.entry("line", line()),
                Map.entry("publicFace", publicFace()),
                Map.entry("domainIsPlain", domainIsPlain()),
                Map.entry("engineInQuarantine", engineInQuarantine()),
                Map.entry("facesInWeb", facesInWeb()),
                Map.entry("servicesOwnTransactions", servicesOwnTransactions()),
                Map.entry("servicesAreGuarded", servicesAreGuarded()),
                Map.entry("pagesActForPeople", pagesActForPeople()),
                Map.entry("pagesOutliveTheServer", pagesOutliveTheServer()),
                Map.entry("stepsHoldNoData", stepsHoldNoData()),
                Map.entry("entitiesHaveNoSetters", entitiesHaveNoSetters()),
                Map.entry("onePlaceWriter", onePlaceWriter()),
                Map.entry("oneClock", oneClock()));
    }

    private ArchRule line() {
        return classes()
                .that(describe("belong to a feature", type -> LINE.contains(feature(type))))
                .should(new ArchCondition<>("use only features to their left") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        int own = LINE.indexOf(feature(type));
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            int other = LINE.indexOf(feature(dependency.getTargetClass()));
                            boolean fed =
                                    FED.contains(other) && other != own && !READERS.contains(LINE.get(own)) && own >= 0;
                            if (other > own || fed) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        }
                    }
                })
                .because(
                        "a change in one feature must not reach those it builds on; tasks and news reach worklist and notification as events");
    }

    private ArchRule publicFace() {
        return classes()
                .that(describe(
                        "belong to a feature but the demonstration",
                        type -> LINE.contains(feature(type)) && !feature(type).equals("demo")))
                .should(new ArchCondition<>("use of other features only the root package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            JavaClass target = dependency.getTargetClass();
                            String other = feature(target);
                            boolean foreign =
                                    LINE.contains(other) && !other.equals(feature(type)) && !other.equals("platform");
                            if (foreign && !target.getPackageName().equals(root + "." + other)) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        }
                    }
                })
                .because("a feature's rooms may be rebuilt without asking the neighbours");
    }

    private ArchRule domainIsPlain() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..domain..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.transaction..",
                        "org.camunda..",
                        "org.primefaces.."))
                .because("the rules of the ministry are tested without a server");
    }

    private ArchRule engineInQuarantine() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".platform.engine..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.camunda.."))
                .because("the engine's community line has ended, and its successor has other package names");
    }

    private ArchRule facesInWeb() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + "..web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces.."))
                .because("use cases also run on job threads, where there is no page");
    }

    private ArchRule servicesOwnTransactions() {
        return methods()
                .that()
                .areDeclaredInClassesThat(services())
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(beAnnotatedWith(Transactional.class))
                .because("the application service is the one owner of transactions");
    }

    private ArchRule servicesAreGuarded() {
        return methods()
                .that()
                .areDeclaredInClassesThat(services())
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(beAnnotatedWith(Requires.class).or(beAnnotatedWith(ByProcess.class)))
                .because("a use case without a permission is open to everybody");
    }

    private ArchRule pagesActForPeople() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..web..")
                .and()
                .resideOutsideOfPackage(root + ".platform..")
                .should()
                .callMethodWhere(describe(
                        "is for processes only",
                        (JavaMethodCall call) -> call.getTarget()
                                .resolveMember()
                                .filter(method -> method.isAnnotatedWith(ByProcess.class))
                                .isPresent()))
                .because("what processes call has no acting person to check");
    }

    private ArchRule pagesOutliveTheServer() {
        return classes()
                .that()
                .resideInAPackage(root + "..web..")
                .and()
                .areAssignableTo(Serializable.class)
                .and(describe("are no records", type -> !type.isRecord()))
                .should(new ArchCondition<>("declare what they keep by serializable types") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.TRANSIENT))
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> !field.getRawType().isPrimitive()
                                        && !field.getRawType().isArray())
                                .filter(field -> !field.getRawType().isAssignableTo(Serializable.class))
                                .forEach(field ->
                                        events.add(SimpleConditionEvent.violated(type, field.getDescription())));
                    }
                })
                .because("a page's state lies in the session, and newer compilers refuse it otherwise");
    }

    private ArchRule stepsHoldNoData() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..process..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("a step calls a service; the service owns the rule and the data");
    }

    private ArchRule entitiesHaveNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("an entity guards its own transitions");
    }

    private ArchRule onePlaceWriter() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotHaveFullyQualifiedName(Places.class.getName())
                .and()
                .resideOutsideOfPackage("org.peiji.cohort.domain..")
                .should()
                .callCodeUnitWhere(describe(
                        "changes places",
                        call -> PLACE_TYPES.contains(call.getTargetOwner().getFullName())
                                && !READS_PLACES.contains(call.getName())))
                .because("a place that is given on two paths is given twice");
    }

    private ArchRule oneClock() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotHaveFullyQualifiedName(BusinessClock.class.getName())
                .should()
                .callMethodWhere(describe(
                        "reads the machine's clock",
                        (JavaMethodCall call) -> call.getName().equals("now")
                                        && call.getTarget()
                                                .getRawParameterTypes()
                                                .isEmpty()
                                        && isTime(call)
                                || call.getName().equals("currentTimeMillis")))
                .because("deadlines, tests and the demonstration share one clock");
    }

    private static boolean isTime(JavaAccess<?> call) {
        return call.getTargetOwner().isEquivalentTo(Instant.class)
                || call.getTargetOwner().isEquivalentTo(LocalDate.class)
                || call.getTargetOwner().isEquivalentTo(LocalDateTime.class);
    }

    private DescribedPredicate<JavaClass> services() {
        return resideInAnyPackage(root + "..application..")
                .and(simpleNameEndingWith("Service"))
                .and(describe("are beans", (JavaClass type) -> type.isAnnotatedWith(ApplicationScoped.class)));
    }

    private String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String rest = name.substring(root.length() + 1);
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
