package org.peiji.approval;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peiji.platform.engine.Ruling;

/** 规则裁定记录: what a decision table was asked and what it said, with its version, so that it can be recomputed. */
@Entity
@Table(name = "app_decision_record")
public class DecisionRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "app_decision_record")
    @SequenceGenerator(name = "app_decision_record", sequenceName = "app_decision_record_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "decision_table")
    private String table;

    @Column(name = "table_version")
    private String version;

    private String rule;
    private String inputs;
    private String outputs;

    @Column(name = "at_time")
    private Instant at;

    protected DecisionRecord() {}

    DecisionRecord(String caseNumber, Ruling ruling, Instant at) {
        this.caseNumber = caseNumber;
        this.table = ruling.table();
        this.version = ruling.version();
        this.rule = ruling.rule();
        this.inputs = written(ruling.inputs());
        this.outputs = written(ruling.outputs());
        this.at = at;
    }

    private static String written(Map<String, Object> values) {
        return Json.createObjectBuilder(new TreeMap<>(values)).build().toString();
    }

    private static Map<String, Object> read(String json) {
        Map<String, Object> values = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> values.put(name, plain(value)));
        }
        return values;
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            case NUMBER ->
                ((JsonNumber) value).isIntegral()
                        ? (Object) ((JsonNumber) value).longValueExact()
                        : (Object) ((JsonNumber) value).doubleValue();
            case STRING -> ((JsonString) value).getString();
            default -> value.toString();
        };
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String table() {
        return table;
    }

    public String version() {
        return version;
    }

    /** True if the row that fired was kept; records from before that time cannot be explained row by row. */
    public boolean isExplained() {
        return rule != null;
    }

    /** What was asked and said; whole numbers are {@link Long}s, others {@link Double}s. */
    public Ruling ruling() {
        return new Ruling(table, version, rule, read(inputs), read(outputs));
    }

    /** True if the table says again what it said then. */
    public boolean isSaidBy(List<Ruling> again) {
        return again.stream()
                .anyMatch(each ->
                        each.rule().equals(rule) && written(each.outputs()).equals(outputs));
    }

    public Instant at() {
        return at;
    }
}
