package org.peiji.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peiji.platform.failure.Refusal;

/** Records, and lists of them, as bodies of requests and answers. */
public final class RecordBodies {

    /** No request of the interface is longer. [C] convention. */
    static final int LONGEST = 64 * 1024;

    private RecordBodies() {}

    /** Reads what was sent, strictly and not without end. */
    @Provider
    @ApplicationScoped
    @Consumes(MediaType.APPLICATION_JSON)
    public static class In implements MessageBodyReader<Record> {

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type.isRecord();
        }

        @Override
        public Record readFrom(
                Class<Record> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, String> head,
                InputStream body)
                throws IOException {
            byte[] sent = body.readNBytes(LONGEST + 1);
            if (sent.length > LONGEST) {
                throw new ClientErrorException(Problems.TOO_LARGE, new Refusal("api.refusal.tooLarge", LONGEST / 1024));
            }
            try {
                return JsonRecords.read(new String(sent, StandardCharsets.UTF_8), type);
            } catch (Refusal refusal) {
                throw new BadRequestException(refusal);
            }
        }
    }

    /** Writes answers. */
    @Provider
    @ApplicationScoped
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    public static class Out implements MessageBodyWriter<Object> {

        @Override
        public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type.isRecord() || List.class.isAssignableFrom(type);
        }

        @Override
        public void writeTo(
                Object answer,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, Object> head,
                OutputStream body)
                throws IOException {
            body.write(JsonRecords.write(answer).toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
