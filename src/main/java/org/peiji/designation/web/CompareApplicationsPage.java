package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.designation.application.Comparison;
import org.peiji.designation.application.Comparison.Candidate;
import org.peiji.designation.application.ComparisonService;
import org.peiji.designation.application.ComparisonService.RoundTitle;
import org.peiji.designation.domain.DossierField;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Texts;

/** 申报对比: the applications of a province in a round, side by side; its address holds what is compared. */
@Named
@ViewScoped
public class CompareApplicationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ComparisonService service;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Texts texts;

    private String round;
    private String province;
    private transient List<RoundTitle> rounds;
    private transient List<String> provinces;
    private transient Comparison comparison;

    public void open() {
        current.require(Permission.DESIGNATION_READ_COMPARISON);
        rounds = service.rounds();
        if (round == null && !rounds.isEmpty()) {
            round = rounds.get(0).number();
        }
        provinces = round == null ? List.of() : service.provinces(round);
        if (!provinces.contains(province)) {
            province = provinces.isEmpty() ? null : provinces.get(0);
        }
        comparison = province == null ? null : service.compare(round, province);
    }

    /** The questions of the dossier, each with the answer of every candidate. */
    public List<Line> getLines() {
        return Stream.of(DossierField.values())
                .filter(field -> field.section() != DossierField.Section.CONTACT)
                .map(field -> new Line(
                        texts.get("designation.DossierField." + field),
                        field.isNumber(),
                        comparison.candidates().stream()
                                .map(candidate -> candidate.dossier().answer(field))
                                .toList()))
                .toList();
    }

    public List<Candidate> getCandidates() {
        return comparison == null ? List.of() : comparison.candidates();
    }

    public Comparison getComparison() {
        return comparison;
    }

    public List<RoundTitle> getRounds() {
        return rounds;
    }

    public List<String> getProvinces() {
        return provinces;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    /** One question. */
    public record Line(String label, boolean number, List<String> answers) {}
}
