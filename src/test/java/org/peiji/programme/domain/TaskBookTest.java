package org.peiji.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peiji.programme.domain.Plans.CHIEFS;
import static org.peiji.programme.domain.Plans.PRINCIPALS;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;
import org.peiji.programme.Quantity;

/** 任务书: an issued edition never changes; another one takes its place. */
class TaskBookTest {

    private static final Quantity SOME = new Quantity(1, 40, 200);

    @Test
    void issuedEditionIsNeverWritten() {
        TaskBook book = Plans.book(CHIEFS, SOME);
        book.issue("ministry", Instant.EPOCH);
        assertThatThrownBy(() -> book.follow(Plans.draft(CHIEFS, SOME))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> book.issue("ministry", Instant.EPOCH)).isInstanceOf(Conflict.class);
    }

    @Test
    void nextEditionSaysTheSameUntilItIsWritten() {
        TaskBook book = Plans.book(CHIEFS, SOME);
        assertThatThrownBy(() -> book.next("TBK-2", Plans.base(), "ministry")).isInstanceOf(Conflict.class);
        book.issue("ministry", Instant.EPOCH);
        TaskBook next = book.next("TBK-2", Plans.base(), "ministry");
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.targets()).isEqualTo(book.targets());
        next.follow(Plans.draft(PRINCIPALS, SOME));
        assertThat(next.targets()).containsOnlyKeys(PRINCIPALS);
        assertThat(book.targets()).containsOnlyKeys(CHIEFS);
        book.supersede();
        assertThat(book.state()).isEqualTo(TaskBookState.SUPERSEDED);
    }

    @Test
    void emptyBookIsNotIssued() {
        assertThatThrownBy(() -> Plans.book().issue("ministry", Instant.EPOCH))
                .isInstanceOf(Refusal.class)
                .hasMessage("programme.refusal.emptyBook");
    }

    @Test
    void targetsAreWholeAndPossible() {
        assertThat(Plans.draft(CHIEFS, new Quantity(1, 60, 60)).checked().targets())
                .hasSize(1);
        refuses(new Quantity(1, 61, 61));
        refuses(new Quantity(1, 60, 59));
        refuses(new Quantity(0, 1, 1));
        refuses(new Quantity(1, 0, 1));
    }

    private static void refuses(Quantity target) {
        assertThatThrownBy(() -> Plans.draft(CHIEFS, target).checked()).isInstanceOf(Refusals.class);
    }
}
