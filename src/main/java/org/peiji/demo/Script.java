package org.peiji.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.EvidenceDemand;
import org.peiji.designation.domain.EvidenceKind;
import org.peiji.platform.seed.SeedFile;

/**
 * The words of the designation scenes, from seeds/90-demo.
 *
 * @param opinions texts by key
 */
record Script(List<Round> rounds, List<Application> applications, List<Proof> proofs, Map<String, String> opinions) {

    static Script read() {
        SeedFile rounds = SeedFile.of("90-demo/designation-rounds.csv");
        SeedFile applications = SeedFile.of("90-demo/designation-applications.csv");
        SeedFile proofs = SeedFile.of("90-demo/designation-evidence.csv");
        SeedFile opinions = SeedFile.of("90-demo/designation-opinions.csv");
        Script script = new Script(
                rounds.read(Round::read),
                applications.read(Application::read),
                proofs.read(Proof::read),
                opinions.read(row -> Map.entry(row.unique("key"), row.required("text"))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        SeedFile.requireValid(rounds, applications, proofs, opinions);
        return script;
    }

    Round round(String key) {
        return rounds.stream()
                .filter(round -> round.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    List<Application> applications(String round) {
        return applications.stream()
                .filter(application -> application.round().equals(round))
                .toList();
    }

    String opinion(String key) {
        return opinions.get(key);
    }

    /** A round of the demonstration; {@code {year}} in its words stands for the year in which it opens. */
    record Round(String key, String document, String titleZh, String titleEn, String decisionDocument) {

        static Round read(SeedFile.Row row) {
            return new Round(
                    row.unique("key"),
                    row.required("document"),
                    row.required("title_zh"),
                    row.required("title_en"),
                    row.text("decision_document"));
        }

        String in(String words, int year) {
            return words.replace("{year}", String.valueOf(year));
        }
    }

    /** A kind of evidence that the open round asks for, and the file that its applicants hand in. */
    record Proof(EvidenceKind kind, int leastFiles, int mostPages, int mostMegabytes, String file) {

        static Proof read(SeedFile.Row row) {
            row.require("kind", "least_files", "most_pages", "most_megabytes");
            return new Proof(
                    row.code("kind", EvidenceKind.class),
                    row.integer("least_files"),
                    row.integer("most_pages"),
                    row.integer("most_megabytes"),
                    row.required("file"));
        }

        EvidenceDemand demand() {
            return new EvidenceDemand(kind, leastFiles, mostPages, mostMegabytes);
        }
    }

    /**
     * An application of the demonstration.
     *
     * @param kind what it becomes; null in the open round
     * @param score points of 100 that the experts give on average
     */
    record Application(
            String round, String organisation, DesignationKind kind, Dossier filledIn, String evidence, int score) {

        static Application read(SeedFile.Row row) {
            Dossier dossier = new Dossier();
            dossier.setContactName(row.required("contact_name"));
            dossier.setContactPhone(row.required("contact_phone"));
            dossier.setTrainingYears(row.integer("training_years"));
            dossier.setCohorts(row.integer("cohorts"));
            dossier.setTrainees(row.integer("trainees"));
            dossier.setFullTimeStaff(row.integer("full_time_staff"));
            dossier.setExternalExperts(row.integer("external_experts"));
            dossier.setTrainingRooms(row.integer("training_rooms"));
            dossier.setParallelCohorts(row.integer("parallel_cohorts"));
            dossier.setCourseSystem(row.required("course_system"));
            dossier.setSupportStaff(row.required("support_staff"));
            dossier.setSupportRooms(row.required("support_rooms"));
            dossier.setMatchingFunds(row.integer("matching_funds"));
            dossier.setFollowUp(row.required("follow_up"));
            dossier.setCommitted(true);
            Integer score = row.require("score").integer("score");
            return new Application(
                    row.required("round"),
                    row.required("organisation"),
                    row.code("kind", DesignationKind.class),
                    dossier,
                    row.required("evidence"),
                    score == null ? 0 : score);
        }

        Dossier dossier() {
            return filledIn.copy();
        }
    }
}
