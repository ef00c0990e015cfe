package org.peiji.operation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** 迁移事项: one case of a migration, and what became of it. */
@Entity
@Table(name = "ops_migration_item")
@IdClass(MigrationItem.Key.class)
public class MigrationItem {

    private static final int LONGEST = 1000;

    @Id
    private String migration;

    @Id
    private String instance;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private String step;
    private String words;

    protected MigrationItem() {}

    /** @param instance the engine's id of the case's process instance */
    public MigrationItem(String migration, String instance, String caseNumber) {
        this.migration = migration;
        this.instance = instance;
        this.caseNumber = caseNumber;
        this.state = ItemState.OPEN;
    }

    /**
     * @param atStep step at which something is in the way; null for the whole case or if nothing is
     * @param said what is in the way, as the engine says; null if nothing is
     */
    public void became(ItemState what, String atStep, String said) {
        state = what;
        step = atStep;
        words = said == null || said.length() <= LONGEST ? said : said.substring(0, LONGEST);
    }

    public String instance() {
        return instance;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public ItemState state() {
        return state;
    }

    public String step() {
        return step;
    }

    public String words() {
        return words;
    }

    /** Which migration, and which case. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String migration;
        private String instance;

        protected Key() {}

        public Key(String migration, String instance) {
            this.migration = migration;
            this.instance = instance;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.migration.equals(migration) && key.instance.equals(instance);
        }

        @Override
        public int hashCode() {
            return Objects.hash(migration, instance);
        }
    }
}
