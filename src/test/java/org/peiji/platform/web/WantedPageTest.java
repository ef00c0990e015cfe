package org.peiji.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPageTest {

    @ParameterizedTest
    @CsvSource({
        "http://:9080/worklist/worklist.xhtml, /worklist/worklist.xhtml",
        "/worklist/worklist.xhtml?search=x, /worklist/worklist.xhtml?search=x",
        "https://peiji.example/designation/draft-application.xhtml?number=APP-2026-000060&section=TEAM,"
                + " /designation/draft-application.xhtml?number=APP-2026-000060&section=TEAM"
    })
    void thePageThatWasWantedIsShown(String address, String page) {
        assertThat(WantedPage.pageIn(address)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://:9080/login.xhtml",
                "http://:9080//elsewhere.example/page.xhtml",
                "http://:9080/\\elsewhere.example/page.xhtml",
                "//elsewhere.example/page.xhtml",
                "javascript:alert(1)//x/page.xhtml",
                "http://:9080/files/1234",
                "http://:9080/a.xhtml?x=1\r\nSet-Cookie: a=b",
                "http://:9080/../page.xhtml"
            })
    void anythingElseLeadsToTheEntrance(String address) {
        assertThat(WantedPage.pageIn(address)).isEqualTo("/index.xhtml");
    }
}
