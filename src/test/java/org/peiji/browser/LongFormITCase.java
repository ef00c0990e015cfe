package org.peiji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A long form is saved while it is written, outlives the session, and holds two writers side by side. */
@Tag("browser")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LongFormITCase {

    private static final String OFFICER = "base8.officer";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void whatIsTypedIsSavedWithoutAButton() {
        try (Visitor college = BROWSER.visitor("en", 1440).signIn(OFFICER)) {
            String section = sectionOf(college, "CAPACITY");
            college.go(section)
                    .sees("Not saved yet")
                    .fill("TRAINING_ROOMS", "17")
                    .awaits("Saved 20");
            college.go(section);
            assertThat(college.typed("TRAINING_ROOMS")).isEqualTo("17");
            college.fill("TRAINING_ROOMS", "many").awaits("Not saved yet: an answer");
            assertThat(college.fill("TRAINING_ROOMS", "18").awaits("Saved 20").typed("TRAINING_ROOMS"))
                    .isEqualTo("18");
        }
    }

    @Test
    void whatIsTypedAfterTheSessionEndedComesBackAfterSignIn() {
        try (Visitor college = BROWSER.visitor("en", 1440).signIn(OFFICER)) {
            String section = sectionOf(college, "COURSES");
            college.go(section)
                    .losesTheSession()
                    .fill("COURSE_SYSTEM", "Four modules, sixty-four courses in all.")
                    .awaits("signed out")
                    .shot("form-lost")
                    .reloads()
                    .awaits("Saved 20");
            college.go(section);
            assertThat(college.typed("COURSE_SYSTEM")).isEqualTo("Four modules, sixty-four courses in all.");
        }
    }

    @Test
    void twoWritersOfOneSectionChooseAndLoseNothing() {
        try (Visitor desk = BROWSER.visitor("en", 1440).signIn(OFFICER);
                Visitor phone = BROWSER.visitor("en", 390).signIn(OFFICER)) {
            String section = sectionOf(desk, "TEAM");
            desk.go(section);
            phone.go(section);
            desk.fill("EXTERNAL_EXPERTS", "41").press("back");
            phone.fill("EXTERNAL_EXPERTS", "52").fill("FULL_TIME_STAFF", "9").awaits("Two people wrote this section");
            phone.sees("41").sees("52").shot("form-conflict");
            phone.tickIn("xternal experts").press("settle");
            desk.go(section);
            assertThat(desk.typed("EXTERNAL_EXPERTS")).isEqualTo("41");
            assertThat(desk.typed("FULL_TIME_STAFF")).isEqualTo("9");
        }
    }

    @Test
    void twoPlannersOfOneCohortChooseAndLoseNothing() {
        try (Visitor officer = BROWSER.visitor("en", 1440).signIn("base1.officer");
                Visitor planner = BROWSER.visitor("en", 390).signIn("base1.planner")) {
            String draft = officer.go("/cohort/cohorts.xhtml?state=DRAFT").links().stream()
                    .filter(link -> link.contains("draft-cohort.xhtml?number="))
                    .findFirst()
                    .orElseThrow();
            officer.go(draft);
            planner.go(draft);
            officer.fill("capacity", "37").press("keep");
            planner.fill("capacity", "38").fill("place", "Wuhan, east campus").press("keep");
            planner.sees("37").sees("38").shot("cohort-conflict");
            planner.tickIn("Places").press("settle");
            officer.go(draft);
            assertThat(officer.typed("capacity")).isEqualTo("37");
            assertThat(officer.typed("place")).isEqualTo("Wuhan, east campus");
        }
    }

    /** The address of a section of the draft that the demonstration has begun. */
    private static String sectionOf(Visitor college, String section) {
        return college.go("/designation/applications.xhtml?status=DRAFT").links().stream()
                        .filter(link -> link.contains("draft-application"))
                        .findFirst()
                        .orElseThrow()
                + "&section=" + section;
    }
}
