package org.peiji.platform.news;

import java.util.List;

/** The kinds of news that a feature may fire, each with invented parameters, so that its words can be looked at. */
public interface NewsCatalogue {

    /** Name of an invented organisation. */
    TextKey ORGANISATION = new TextKey("shell.sample.organisation");

    /** Title of an invented cohort. */
    TextKey COHORT = new TextKey("shell.sample.cohort");

    List<Sample> samples();

    /**
     * One kind of news.
     *
     * @param textKey key of the words
     * @param parameters what fills them in a preview, as in {@link CaseNews}
     */
    record Sample(String textKey, List<Object> parameters) {

        public static Sample of(String textKey, Object... parameters) {
            return new Sample(textKey, List.of(parameters));
        }
    }
}
