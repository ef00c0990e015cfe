package org.peiji.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The persistence unit lists its classes: each that is mapped, and no other. */
class PersistenceUnitTest {

    private static final Pattern LISTED = Pattern.compile("<class>(.+?)</class>");

    @Test
    void everyMappedClassIsListedAndNoOther() throws IOException {
        List<String> mapped = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.peiji").stream()
                        .filter(type -> Stream.of(
                                        Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                                .anyMatch(type::isAnnotatedWith))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(LISTED.matcher(unit()).results().map(found -> found.group(1)))
                .as("classes in META-INF/persistence.xml")
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(mapped);
    }

    private static String unit() throws IOException {
        try (InputStream file = PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
