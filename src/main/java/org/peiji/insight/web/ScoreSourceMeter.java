package org.peiji.insight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.peiji.insight.application.ScoreSource;
import org.peiji.insight.web.StepFigures.Share;
import org.peiji.platform.web.Texts;

/** 得分来源 as shares of 100 points. */
@Named
@ApplicationScoped
public class ScoreSourceMeter {

    @Inject
    private Texts texts;

    public List<Share> of(ScoreSource source) {
        return List.of(
                share("auto", source.auto(), "solid"),
                share("expert", source.expert(), "soft"),
                share("self", source.self(), "quiet"));
    }

    private Share share(String kind, BigDecimal points, String tone) {
        return new Share(texts.of("insight.source." + kind, points), points.intValue(), tone);
    }
}
