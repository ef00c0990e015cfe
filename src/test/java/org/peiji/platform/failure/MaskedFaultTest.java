package org.peiji.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MaskedFaultTest {

    @Test
    void aFaultKeepsItsFramesAndLosesWhatIsPersonal() {
        Exception fault = new IllegalStateException(
                "of 990000198001018888, 199 0000 0057, someone@example.org",
                new SQLException("Value too long: '凌思远' in \"FULL_NAME\""));
        assertThat(printed(MaskedFault.of(fault)))
                .contains("java.lang.IllegalStateException: of 990000********8888, 199****0057, *@*")
                .contains("java.sql.SQLException: Value too long: '…' in \"FULL_NAME\"")
                .contains("aFaultKeepsItsFramesAndLosesWhatIsPersonal")
                .doesNotContain("凌思远");
    }

    @Test
    void whatIsNotPersonalStays() {
        assertThat(MaskedFault.of(new IllegalStateException("case APP-2026-000031, task '12'")))
                .hasToString("java.lang.IllegalStateException: case APP-2026-000031, task '12'");
    }

    @Test
    void aRingOfCausesEnds() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);
        assertThat(printed(MaskedFault.of(one))).contains("two");
    }

    private static String printed(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
