package org.peiji.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house holds to its rules, and the rules bite: each of them refuses classes that were written to break it. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.peiji");
    private static final String WRONG_ROOT = "org.peiji.architecture.wrong";
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(WRONG_ROOT);

    @TestFactory
    Stream<DynamicTest> theProductKeepsEveryRule() {
        return new Rules("org.peiji")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        Map<String, ArchRule> rules = new Rules(WRONG_ROOT).all();
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(WRONG).hasViolation())
                                .as("the wrong classes must break " + rule.getKey())
                                .isTrue()));
    }
}
