package org.peiji.platform.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;

/**
 * Records as JSON and back. Reading is strict: what a record does not know, or has as another type, is refused, and all
 * of it is told together. What is missing is null; the use case says what it needs.
 */
public final class JsonRecords {

    private JsonRecords() {}

    /** Nulls are left out. */
    public static JsonValue write(Object value) {
        if (value instanceof Record row) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            for (RecordComponent part : row.getClass().getRecordComponents()) {
                Object content = content(row, part);
                if (content != null) {
                    object.add(part.getName(), write(content));
                }
            }
            return object.build();
        }
        if (value instanceof Collection<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(each -> array.add(write(each)));
            return array.build();
        }
        if (value instanceof Integer || value instanceof Long) {
            return Json.createValue(((Number) value).longValue());
        }
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return Json.createValue(value instanceof Enum<?> constant ? constant.name() : String.valueOf(value));
    }

    /**
     * Reads a record.
     *
     * @throws Refusal naming everything that does not fit
     */
    public static <R extends Record> R read(String text, Class<R> type) {
        JsonValue value;
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            parser.next();
            value = parser.getValue();
            if (parser.hasNext()) {
                throw new Refusal("api.refusal.json", 1L, parser.getLocation().getColumnNumber());
            }
        } catch (JsonParsingException e) {
            throw new Refusal(
                    "api.refusal.json",
                    e.getLocation().getLineNumber(),
                    e.getLocation().getColumnNumber());
        } catch (JsonException | NoSuchElementException e) {
            throw new Refusal("api.refusal.json", 1L, 1L);
        }
        Faults faults = new Faults("api");
        Object read = read(value, type, "", faults);
        faults.refuse();
        return type.cast(read);
    }

    private static Object read(JsonValue value, Type type, String at, Faults faults) {
        if (value == null || value.getValueType() == ValueType.NULL) {
            return type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : null;
        }
        if (type instanceof ParameterizedType list && value instanceof JsonArray array) {
            List<Object> read = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                read.add(read(array.get(i), list.getActualTypeArguments()[0], at + "[" + i + "]", faults));
            }
            return read;
        }
        if (type instanceof Class<?> record && record.isRecord() && value instanceof JsonObject object) {
            return readObject(object, record, at, faults);
        }
        if (type == String.class && value instanceof JsonString text) {
            return text.getString();
        }
        if (type == boolean.class && (value == JsonValue.TRUE || value == JsonValue.FALSE)) {
            return value == JsonValue.TRUE;
        }
        if ((type == int.class || type == Integer.class) && isWhole(value)) {
            return ((JsonNumber) value).intValueExact();
        }
        if (type instanceof Class<?> constants && constants.isEnum() && value instanceof JsonString text) {
            Object constant = Stream.of(constants.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(text.getString()))
                    .findFirst()
                    .orElse(null);
            faults.unless(constant != null, at, "api.refusal.constant", names(constants));
            return constant;
        }
        faults.unless(false, at.isEmpty() ? "$" : at, "api.refusal.type", nameOf(type));
        return read(null, type, at, faults);
    }

    private static Object readObject(JsonObject object, Class<?> type, String at, Faults faults) {
        RecordComponent[] parts = type.getRecordComponents();
        Set<String> known = Stream.of(parts).map(RecordComponent::getName).collect(Collectors.toSet());
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.unless(false, path(at, name), "api.refusal.unknown"));
        Object[] values = Stream.of(parts)
                .map(part -> read(object.get(part.getName()), part.getGenericType(), path(at, part.getName()), faults))
                .toArray();
        try {
            return type.getDeclaredConstructor(
                            Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record that cannot be made: " + type, e);
        }
    }

    private static Object content(Record row, RecordComponent part) {
        try {
            return part.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record that cannot be read: " + row.getClass(), e);
        }
    }

    private static boolean isWhole(JsonValue value) {
        return value instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().abs().compareTo(java.math.BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private static String path(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    private static String names(Class<?> constants) {
        return Stream.of(constants.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .collect(Collectors.joining(", "));
    }

    private static String nameOf(Type type) {
        Map<Type, String> names = Map.of(
                String.class, "string", boolean.class, "boolean", int.class, "integer", Integer.class, "integer");
        if (type instanceof ParameterizedType) {
            return "array";
        }
        return names.getOrDefault(type, ((Class<?>) type).isEnum() ? "string" : "object");
    }
}
