package org.peiji.platform.file;

import com.github.davidmoten.aws.lw.client.Client;
import com.github.davidmoten.aws.lw.client.HttpMethod;
import com.github.davidmoten.aws.lw.client.Request;
import com.github.davidmoten.aws.lw.client.xml.XmlElement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;

/** Keeps bytes in an S3-compatible object store: one object for each file, named by its id, in a bucket of its own. */
@ApplicationScoped
class ObjectFileStore extends OutsideFileStore {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    @Inject
    private Config settings;

    @Override
    public Kind kind() {
        return Kind.OBJECTS;
    }

    @Override
    boolean isSetUp() {
        return settings.getOptionalValue("peiji.files.s3.url", String.class).isPresent();
    }

    @Override
    void put(String id, byte[] content) {
        object(id).method(HttpMethod.PUT).requestBody(content).responseExpectStatusCode(OK);
    }

    @Override
    public byte[] read(String id) {
        return object(id).responseExpectStatusCode(OK).content();
    }

    @Override
    void delete(String id) {
        object(id).method(HttpMethod.DELETE).responseExpectStatusCode(NO_CONTENT);
    }

    @Override
    List<String> olderThan(Instant before) {
        List<String> ids = new ArrayList<>();
        Optional<String> more = Optional.empty();
        do {
            Request list = client().url(bucket()).query("list-type", "2");
            XmlElement page = more.map(token -> list.query("continuation-token", token))
                    .orElse(list)
                    .responseAsXml();
            page.childrenWithName("Contents").stream()
                    .filter(object ->
                            Instant.parse(object.content("LastModified")).isBefore(before))
                    .forEach(object -> ids.add(object.content("Key")));
            more = page.childrenWithName("NextContinuationToken").stream()
                    .findFirst()
                    .map(XmlElement::content);
        } while (more.isPresent());
        return ids;
    }

    private Request object(String id) {
        return client().url(bucket() + "/" + id);
    }

    private String bucket() {
        return text("url").replaceFirst("/+$", "") + "/" + text("bucket");
    }

    private Client client() {
        return Client.s3()
                .region(settings.getOptionalValue("peiji.files.s3.region", String.class)
                        .orElse("us-east-1"))
                .accessKey(text("key"))
                .secretKey(text("secret"))
                .connectTimeout(5, TimeUnit.SECONDS)
                .readTimeout(60, TimeUnit.SECONDS)
                .build();
    }

    private String text(String setting) {
        return settings.getOptionalValue("peiji.files.s3." + setting, String.class)
                .orElseThrow(() -> new IllegalStateException("Files lie in an object store, but PEIJI_FILES_S3_"
                        + setting.toUpperCase(Locale.ROOT) + " is not set"));
    }
}
