package org.peiji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What every task page promises, as a person with an impatient hand, a second tab, a back button and a session that
 * ends meets it: a decision is made once, whoever comes second is told by whom, and no word that was typed is lost.
 * The tasks are those of the demonstration.
 */
@Tag("browser")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TaskContractITCase {

    private static final String ENDORSE = "/enrolment/endorse-enrolment.xhtml";
    private static final String ADMIT = "/enrolment/admit-trainee.xhtml";
    private static final String WORDS = "请补充任职证明，谢谢";

    private static final String FOUR_EYES = "同一件事的上一步由您办理";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aDoubleClickDecidesOnce() {
        try (Visitor leader = BROWSER.visitor("en", 1440).signIn("school1.leader")) {
            int before = leader.decided();
            String task = leader.openTaskAt(ENDORSE).address();
            leader.choose("APPROVED").fill("opinion", WORDS).pressTwice("submit");
            assertThat(leader.address()).contains("/worklist/worklist.xhtml");
            assertThat(leader.decided()).as("decided once").isEqualTo(before + 1);
            leader.isRefused(task, 409, "This matter was closed by");
        }
    }

    @Test
    void theSecondTabIsToldAndItsWordsStay() {
        try (Visitor leader = BROWSER.visitor("zh", 1440).signIn("school2.leader")) {
            String task = leader.openTaskAt(ENDORSE).address();
            Visitor tab = leader.tab().go(path(task));
            tab.choose("RETURNED").fill("opinion", WORDS);
            leader.choose("APPROVED").press("submit");
            tab.press("submit");
            assertThat(tab.errors()).contains("这件事已由");
            assertThat(tab.typed("opinion")).isEqualTo(WORDS);
            tab.shot("task-second-tab");
        }
    }

    @Test
    void theWayBackAfterADecisionDecidesNothingMore() {
        try (Visitor officer = BROWSER.visitor("zh", 1440).signIn("base1.officer")) {
            int before = officer.decided();
            officer.openTaskAt(ADMIT)
                    .choose("REJECTED")
                    .fill("opinion", WORDS)
                    .press("submit")
                    .back();
            officer.sees("这件事已由").shot("task-back");
            assertThat(officer.decided()).isEqualTo(before + 1);
        }
    }

    @Test
    void wordsOutliveTheEndOfTheSession() {
        try (Visitor officer = BROWSER.visitor("zh", 390).signIn("base2.officer")) {
            String task = officer.openTaskAt(ADMIT).address();
            officer.choose("REJECTED").fill("opinion", WORDS).endSession();
            officer.press("submit").shot("task-session-ended");
            assertThat(officer.signsInHere().address()).as("back at the task").isEqualTo(task);
            assertThat(officer.typed("opinion")).as("what was typed comes back").isEqualTo(WORDS);
            officer.shot("task-words-back");
            officer.choose("REJECTED").press("submit");
            assertThat(officer.address()).contains("/worklist/worklist.xhtml");
            officer.isRefused(task, 409, "这件事已由");
        }
    }

    @Test
    void wordsAreNotLeftForTheNextPersonAtTheScreen() {
        try (Visitor first = BROWSER.visitor("en", 1440).signIn("base3.officer")) {
            String task = first.openTaskAt(ADMIT).address();
            first.fill("opinion", WORDS).signOut();
            first.signIn("base3.officer").go(path(task));
            assertThat(first.typed("opinion")).isEmpty();
        }
    }

    @Test
    void whoeverFindsATaskInUseIsToldByWhom() {
        try (Visitor first = BROWSER.visitor("en", 1440).signIn("base1.officer");
                Visitor second = BROWSER.visitor("en", 1440).signIn("base1.planner")) {
            String task = first.openTaskAt(ADMIT).address();
            first.press("claim").sees("You are handling it").shot("task-claimed");
            second.isRefused(task, 409, "is handling this matter").shot("task-in-use");
            first.press("release");
            second.go(path(task));
        }
    }

    @Test
    void whoHasCheckedDoesNotDecideAndSeesWhy() {
        try (Visitor ministry = BROWSER.visitor("zh", 1440).signIn("ministry")) {
            ministry.openTaskAt("/designation/decide-application.xhtml").sees(FOUR_EYES);
            ministry.choose("REJECTED").fill("opinion", WORDS).press("submit");
            assertThat(ministry.errors()).contains(FOUR_EYES);
            assertThat(ministry.typed("opinion")).isEqualTo(WORDS);
            ministry.shot("task-four-eyes");
        }
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
