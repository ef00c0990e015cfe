package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peiji.expert.Criterion;
import org.peiji.expert.PanelResult;
import org.peiji.expert.ReviewPanels;
import org.peiji.expert.ReviewRequest;
import org.peiji.expert.ReviewsCompleted;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.file.FileGrant;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.ByProcess;

/** 评审组: opens panels for other features, tells them when the last sheet is sealed, and sums the sheets up. */
@ApplicationScoped
public class ReviewPanelService implements ReviewPanels, FileGrant {

    private static final int DECIMALS = 2;

    @Inject
    private Experts experts;

    @Inject
    private ReviewSlots slots;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private ReviewSlotWorkflow workflow;

    @Inject
    private Event<ReviewsCompleted> completed;

    private final Jsonb json = JsonbBuilder.create();

    @Override
    @Transactional
    @ByProcess
    public void open(ReviewRequest request) {
        List<String> chosen = experts.available(request.organisation(), request.province(), request.slots());
        if (chosen.size() < request.slots()) {
            throw new Refusal("expert.refusal.pool", request.slots(), chosen.size());
        }
        open(request, chosen);
    }

    @Override
    @Transactional
    @ByProcess
    public void reopen(ReviewRequest request) {
        ReviewPanel before = slots.current(request.caseNumber()).orElseThrow();
        before.supersede();
        open(request, before.slots().stream().map(ReviewSlot::expert).toList());
    }

    @Override
    @Transactional
    @ByProcess
    public void cancel(String caseNumber) {
        slots.current(caseNumber).filter(ReviewPanel::isOpen).ifPresent(panel -> {
            panel.cancel();
            List<ReviewSlot> open = panel.slots().stream()
                    .filter(slot -> slot.state() == ReviewSlot.State.OPEN)
                    .toList();
            open.forEach(ReviewSlot::cancel);
            open.forEach(workflow::cancelled);
        });
    }

    @Override
    @Transactional
    @ByProcess
    public PanelResult result(String caseNumber) {
        return slots.current(caseNumber)
                .map(this::sumUp)
                .orElse(new PanelResult(0, 0, Map.of(), BigDecimal.ZERO, List.of()));
    }

    /** Called by the process when a sheet is sealed: tells the asking feature if it was the last one. */
    @Transactional
    @ByProcess
    public void reportSealed(String slotNumber) {
        ReviewPanel panel = slots.find(slotNumber).panel();
        if (panel.state() == ReviewPanel.State.COMPLETE) {
            completed.fire(new ReviewsCompleted(panel.caseNumber(), panel.kind()));
        }
    }

    /** An expert reads the files of a case while his or her slot is open. */
    @Override
    @Transactional
    @ByProcess
    public boolean allows(String caseNumber, Actor actor) {
        return slots.isScoring(caseNumber, actor.username());
    }

    private void open(ReviewRequest request, List<String> chosen) {
        ReviewPanel panel = new ReviewPanel(
                UUID.randomUUID().toString(),
                request.caseNumber(),
                request.kind(),
                request.subject(),
                request.organisation(),
                request.organisationName(),
                request.province(),
                json.toJson(request.criteria().stream().map(CriterionJson::of).toList()),
                json.toJson(request.dossier().stream().map(DossierJson::of).toList()));
        for (String expert : chosen) {
            panel.addSlot(numbers.next("REV"), expert);
        }
        slots.add(panel);
        panel.slots().forEach(workflow::opened);
    }

    private PanelResult sumUp(ReviewPanel panel) {
        List<Criterion> criteria = CriterionJson.read(json, panel.criteria());
        List<PanelResult.Sheet> sheets = new ArrayList<>();
        for (ReviewSlot slot : panel.slots()) {
            if (slot.state() == ReviewSlot.State.SEALED) {
                Map<String, BigDecimal> scores = ScoresJson.read(json, slot.scores());
                sheets.add(new PanelResult.Sheet(slot.position(), scores, sum(scores), slot.comment()));
            }
        }
        Map<String, BigDecimal> means = new LinkedHashMap<>();
        if (!sheets.isEmpty()) {
            for (Criterion criterion : criteria) {
                BigDecimal together = sheets.stream()
                        .map(sheet -> sheet.scores().get(criterion.code()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                means.put(
                        criterion.code(),
                        together.divide(BigDecimal.valueOf(sheets.size()), DECIMALS, RoundingMode.HALF_UP));
            }
        }
        return new PanelResult(sheets.size(), panel.slots().size(), means, sum(means), sheets);
    }

    private static BigDecimal sum(Map<String, BigDecimal> scores) {
        return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
