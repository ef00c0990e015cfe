package org.peiji.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.peiji.ground.InContainer;
import org.peiji.platform.seed.Seeds;

/** What the seeds put into the database, and that loading them again changes nothing. */
class SeedsIT extends InContainer {

    private static final String[] TABLES = {
        "org_province",
        "org_organisation",
        "org_organisation_name",
        "org_cadre_category",
        "org_cadre_level",
        "calendar_day",
        "des_round",
        "des_designation",
        "asm_indicator_tree",
        "asm_dimension",
        "asm_indicator"
    };

    @Inject
    private Seeds seeds;

    @Inject
    private RowCount rows;

    @Test
    void theReferenceDataIsThere() {
        assertEquals(37, rows.of("org_organisation where kind = 'PROVINCIAL_AUTHORITY'"));
        assertEquals(90, rows.of("org_organisation where code like 'O%'"));
        assertEquals(8, rows.of("des_designation where organisation like 'O%'"));
        assertEquals(23, rows.of("asm_indicator"));
        assertEquals(5, rows.of("org_cadre_category"));
    }

    @Test
    void noRealInstitutionHasACaseAScoreOrAPerson() {
        assertEquals(0, rows.of("des_application where organisation like 'O%'"));
        assertEquals(0, rows.of("asm_assessment where organisation like 'O%'"));
        assertEquals(0, rows.of("sec_role_assignment where organisation like 'O%'"));
        assertEquals(0, rows.of("coh_cohort where organisation like 'O%'"));
    }

    @Test
    void loadingAgainChangesNothing() {
        long[] before = counts();
        seeds.loadAll();
        long[] after = counts();
        for (int i = 0; i < TABLES.length; i++) {
            assertEquals(before[i], after[i], TABLES[i]);
        }
    }

    private long[] counts() {
        long[] counts = new long[TABLES.length];
        for (int i = 0; i < TABLES.length; i++) {
            counts[i] = rows.of(TABLES[i]);
        }
        return counts;
    }
}
