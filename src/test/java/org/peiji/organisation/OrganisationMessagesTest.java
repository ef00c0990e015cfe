package org.peiji.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrganisationMessagesTest {

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        Path file = Path.of("src/main/resources/org/peiji/organisation/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
        return messages;
    }

    @Test
    void bothLanguagesAreComplete() throws IOException {
        assertThat(messages("en").stringPropertyNames())
                .isEqualTo(messages("zh_CN").stringPropertyNames());
        assertThat(messages("zh_CN").values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void everyConstantHasALabel() throws IOException {
        Properties messages = messages("zh_CN");

        assertThat(Stream.of(
                                OrganisationKind.values(),
                                ProvinceKind.values(),
                                Relevance.values(),
                                Gender.values(),
                                IdDocumentType.values())
                        .flatMap(Stream::of)
                        .map(constant ->
                                "organisation." + constant.getDeclaringClass().getSimpleName() + "." + constant.name()))
                .allMatch(messages::containsKey);
    }
}
