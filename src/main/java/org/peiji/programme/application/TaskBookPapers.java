package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentOrder;
import org.peiji.document.OfficialDocuments;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.web.Texts;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.TrainingCells;
import org.peiji.programme.domain.TaskBook;

/** 任务书公文: the task book as the paper that the base gets. */
@ApplicationScoped
class TaskBookPapers {

    @Inject
    private OfficialDocuments documents;

    @Inject
    private TrainingCells cells;

    void issue(TaskBook book) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("taskBook", book.number());
        facts.put("year", String.valueOf(book.year()));
        facts.put("edition", String.valueOf(book.edition()));
        facts.put(
                "targets",
                book.targets().entrySet().stream()
                        .map(target -> line(target.getKey(), target.getValue()))
                        .collect(Collectors.joining("\n")));
        facts.put("outOfProvinceShare", book.outOfProvinceShare() + "%");
        facts.put("priorityShare", book.priorityShare() + "%");
        facts.put("remark", book.remark() == null ? chinese("programme.paper.none") : book.remark());
        documents.issue(new DocumentOrder(
                DocumentKind.TASK_BOOK,
                book.number(),
                OrganisationDirectory.MINISTRY,
                book.organisationName(),
                book.organisationNameEn(),
                false,
                chinese("programme.paper.subject", String.valueOf(book.year())),
                Texts.of(Locale.ENGLISH, "programme.paper.subject", String.valueOf(book.year())),
                book.organisation(),
                book.province(),
                null,
                facts));
    }

    void supersede(TaskBook earlier, TaskBook later) {
        documents.revoke(
                earlier.number(), DocumentKind.TASK_BOOK, chinese("programme.paper.superseded", later.number()));
    }

    private String line(TrainingCell cell, Quantity target) {
        return chinese(
                "programme.paper.line",
                cells.nameOf(cell.category(), cell.level()).zh(),
                String.valueOf(target.cohorts()),
                String.valueOf(target.places()),
                String.valueOf(target.personDays()));
    }

    private static String chinese(String key, Object... parameters) {
        return Texts.of(Locale.SIMPLIFIED_CHINESE, key, parameters);
    }
}
