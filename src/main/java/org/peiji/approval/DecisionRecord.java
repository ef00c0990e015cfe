package org.peiji.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
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

    private String inputs;
    private String outputs;

    @Column(name = "at_time")
    private Instant at;

    protected DecisionRecord() {}

    DecisionRecord(String caseNumber, Ruling ruling, Instant at) {
        this.caseNumber = caseNumber;
        this.table = ruling.table();
        this.version = ruling.version();
        this.inputs = inOrder(ruling.inputs());
        this.outputs = inOrder(ruling.outputs());
        this.at = at;
    }

    private static String inOrder(Map<String, Object> values) {
        return new TreeMap<>(values).toString();
    }

    public String table() {
        return table;
    }

    public String version() {
        return version;
    }

    public String inputs() {
        return inputs;
    }

    public String outputs() {
        return outputs;
    }

    public Instant at() {
        return at;
    }
}
