package org.peiji.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peiji.platform.security.Permission;

/** An address says what it says, and nothing that the list does not know. */
class ListQueryTest {

    private enum Colour {
        RED
    }

    private final Listing<String> list = new Listing<>() {
        @Override
        public String name() {
            return "words";
        }

        @Override
        public String address() {
            return "/words.xhtml";
        }

        @Override
        public Permission permission() {
            return Permission.WORKLIST_READ;
        }

        @Override
        public String titleKey() {
            return "t";
        }

        @Override
        public String emptyKey() {
            return "e";
        }

        @Override
        public List<Column<String>> columns() {
            return List.of(
                    Column.<String>of("word", "w", word -> word).sortedBy("w.word"),
                    Column.<String>of("length", "l", String::length),
                    Column.<String>of("extra", "x", word -> word)
                            .sortedBy("w.extra")
                            .onRequest());
        }

        @Override
        public List<Filter> filters() {
            return List.of(
                    Filter.search("s", "s"),
                    Filter.choice("colour", "c", "a", Colour.values()),
                    Filter.flag("late", "f"));
        }

        @Override
        public String order() {
            return "w.id";
        }

        @Override
        public int count(ListQuery query) {
            return 0;
        }

        @Override
        public List<String> rows(ListQuery query, Slice slice) {
            return List.of(slice.order());
        }
    };

    @Test
    void whatWasAskedComesBackFromTheAddress() {
        ListQuery query = query(
                "search=%E6%A0%A1%E9%95%BF%26x&colour=RED&late=true&sort=-word&page=3&size=50&columns=word,extra&selected=A-1&selected=B-2&selected=A-1");
        assertThat(query.text("search")).isEqualTo("校长&x");
        assertThat(query.constant("colour", Colour.class)).isEqualTo(Colour.RED);
        assertThat(query.flag("late")).isTrue();
        assertThat(query.order()).isEqualTo("-word");
        assertThat(query.selected()).containsExactly("A-1", "B-2");
        assertThat(ListQuery.of(list, query.address())).isEqualTo(query);
    }

    @Test
    void whatTheListDoesNotKnowIsLeftOut() {
        ListQuery query = query(
                "unknown=1&colour=GREEN&sort=length&page=-2&size=7&columns=nothing&selected=%3Cscript%3E&search=%20%20&late=%ZZ");
        assertThat(query.constant("colour", Colour.class)).isNull();
        assertThat(query).isEqualTo(new ListQuery(query.filters(), null, false, 1, 20, List.of(), List.of()));
        assertThat(query.filters()).containsOnlyKeys("colour");
    }

    @Test
    void nothingTypedReachesTheOrderOfTheQuery() {
        assertThat(list.page(query("sort=w.word;drop table x"), 0, 1)).containsExactly("w.id");
        assertThat(list.page(query("sort=word"), 0, 1)).containsExactly("w.word nulls last, w.id");
        assertThat(list.page(query("sort=-word"), 0, 1)).containsExactly("w.word desc nulls last, w.id");
    }

    @Test
    void aButtonsParameterCountsMoreThanTheFormsOwn() {
        assertThat(query("sort=word&sort=-extra").order()).isEqualTo("-extra");
    }

    @Test
    void oneMoreClickOnAColumnTurnsTheOrderRound() {
        ListQuery once = ListQuery.none().atPage(4).sortedBy("word");
        assertThat(once.order()).isEqualTo("word");
        assertThat(once.page()).isEqualTo(1);
        assertThat(once.sortedBy("word").order()).isEqualTo("-word");
    }

    @Test
    void theFirstColumnIsAlwaysThereAndExtraOnesOnRequestOnly() {
        assertThat(list.columns(List.of())).extracting(Column::key).containsExactly("word", "length");
        assertThat(list.columns(List.of("extra"))).extracting(Column::key).containsExactly("word", "extra");
    }

    @Test
    void noMoreRowsAreChosenThanMayBe() {
        String many = String.join(
                "&", IntStream.range(0, 300).mapToObj(i -> "selected=R" + i).toList());
        assertThat(query(many).selected()).hasSize(ListQuery.MOST_SELECTED);
    }

    private ListQuery query(String address) {
        return ListQuery.of(list, address);
    }
}
