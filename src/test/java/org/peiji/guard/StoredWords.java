package org.peiji.guard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.transaction.Transactional;
import java.lang.reflect.AnnotatedElement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * All words that are kept: every attribute of text of every entity, as persistence tells them, but identities, keys and
 * what the product writes itself. A new attribute counts as words until it is named here.
 */
@ApplicationScoped
class StoredWords {

    /** Codes, numbers of cases, names of accounts and of types: compared, never only shown. */
    private static final Set<String> KEYS = Set.of(
            "absent",
            "replaces",
            "planItem",
            "origin",
            "issuedBy",
            "draftedBy",
            "category",
            "act",
            "activePerson",
            "activeSchool",
            "nomination",
            "list",
            "affiliationSealed",
            "approvedBy",
            "assignee",
            "base",
            "batch",
            "belongsTo",
            "byUser",
            "cadreCategory",
            "changedBy",
            "candidateGroup",
            "caseNumber",
            "closedBy",
            "code",
            "codeHash",
            "cohort",
            "consentVersion",
            "contactSealed",
            "curriculum",
            "copy",
            "decidedBy",
            "deputy",
            "designation",
            "document",
            "employer",
            "enteredBy",
            "enrolment",
            "evidenceSealed",
            "exit",
            "scoreMethod",
            "fulfilledBy",
            "expert",
            "id",
            "idNumberHash",
            "idNumberSealed",
            "investigator",
            "issuer",
            "key",
            "createdBy",
            "requestHash",
            "revokedBy",
            "token",
            "kind",
            "language",
            "lecturer",
            "lecturerKey",
            "level",
            "line",
            "listing",
            "mediaType",
            "method",
            "mergedInto",
            "mobileSealed",
            "nameSealed",
            "notice",
            "number",
            "objection",
            "occupancyKey",
            "onceKey",
            "organisation",
            "organisationCode",
            "passwordHash",
            "person",
            "preferred",
            "process",
            "programme",
            "proposedBy",
            "publishedBy",
            "province",
            "provinceCode",
            "queue",
            "releaseNumber",
            "requestedBy",
            "replaced",
            "role",
            "round",
            "run",
            "savedBy",
            "school",
            "seal",
            "section",
            "series",
            "settledBy",
            "source",
            "sha256",
            "stateBy",
            "step",
            "submittedBy",
            "supersededBy",
            "supersedes",
            "task",
            "taskId",
            "textKey",
            "trainee",
            "treeVersion",
            "uploadedBy",
            "username",
            "venue",
            "version",
            "wordsSealed");

    /** Reference data that only the seeds write; the server reads it once. */
    private static final Set<String> SEEDS = Set.of("CadreCategory", "CadreLevel", "Province");

    /** Several words in one column, in a notation of the product's own, and settings. */
    private static final Set<String> NOTATIONS = Set.of(
            "AccessToken.scopes",
            "KeptAnswer.body",
            "KeptAnswer.location",
            "AllocationRun.hash",
            "AllocationRun.log",
            "AllocationRun.outcome",
            "AnnualPlan.routeReasons",
            "ApplicationVersion.content",
            "AuditEvent.subject",
            "Bucket.city",
            "DecisionRecord.inputs",
            "DecisionRecord.outputs",
            "DecisionRecord.rule",
            "DecisionRecord.table",
            "Designation.application",
            "Sanction.application",
            "Evidence.application",
            "ExportJob.file",
            "ExportJob.query",
            "ImportRow.before",
            "ImportRow.cells",
            "ImportRow.findings",
            "ImportRow.mark",
            "ImportRow.target",
            "ImportRun.head",
            "ImportRun.mapping",
            "Message.address",
            "Message.parameters",
            "Preference.name",
            "Preference.value",
            "Recipient.email",
            "Mail.email",
            "Recipient.quietFrom",
            "Recipient.quietTo",
            "ReviewPanel.criteria",
            "ReviewPanel.dossier",
            "ReviewPanel.releasedFiles",
            "ReviewSlot.reasons",
            "ReviewSlot.scores",
            "SavedFilter.address",
            "WorkItem.page",
            "Waiting.city",
            "Waiting.groups");

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "jdbc/peiji")
    private DataSource database;

    /** An attribute that holds words, and how many characters of the database it has. */
    record Field(String entity, String path, int size) {
        @Override
        public String toString() {
            return entity + "." + path;
        }
    }

    List<Field> fields() {
        Map<String, Integer> sizes = sizes();
        List<Field> fields = new ArrayList<>();
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            if (SEEDS.contains(entity.getName())) {
                continue;
            }
            String table = entity.getJavaType().getAnnotation(Table.class).name();
            collect(entity, entity.getName(), table, "", null, sizes, fields);
        }
        fields.sort((a, b) -> a.toString().compareTo(b.toString()));
        assertTrue(fields.size() > 50, "persistence tells its words: " + fields);
        return fields;
    }

    private static void collect(
            ManagedType<?> type,
            String entity,
            String table,
            String path,
            AnnotatedElement around,
            Map<String, Integer> sizes,
            List<Field> fields) {
        for (Attribute<?, ?> attribute : type.getAttributes()) {
            String name = attribute.getName();
            AnnotatedElement member = (AnnotatedElement) attribute.getJavaMember();
            if (attribute.getPersistentAttributeType() == PersistentAttributeType.EMBEDDED) {
                ManagedType<?> embedded = (ManagedType<?>) ((SingularAttribute<?, ?>) attribute).getType();
                collect(embedded, entity, table, path + name + ".", member, sizes, fields);
            } else if (attribute.getJavaType() == String.class
                    && !((SingularAttribute<?, ?>) attribute).isId()
                    && !KEYS.contains(name)
                    && !NOTATIONS.contains(entity + "." + name)) {
                String column = table + "." + column(name, member, around);
                assertTrue(sizes.containsKey(column), "a column " + column);
                fields.add(new Field(entity, path + name, sizes.get(column)));
            }
        }
    }

    private static String column(String name, AnnotatedElement member, AnnotatedElement around) {
        Column own = member.getAnnotation(Column.class);
        if (around != null) {
            own = Stream.concat(
                            Stream.of(around.getAnnotationsByType(AttributeOverride.class)),
                            Stream.of(around.getAnnotationsByType(AttributeOverrides.class))
                                    .flatMap(all -> Stream.of(all.value())))
                    .filter(override -> override.name().equals(name))
                    .map(AttributeOverride::column)
                    .findFirst()
                    .orElse(own);
        }
        String column = own == null || own.name().isEmpty() ? name : own.name();
        return column.replace("\"", "").toLowerCase(Locale.ROOT);
    }

    private Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new HashMap<>();
        try (Connection connection = database.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (columns.next()) {
                String column = columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME");
                sizes.put(column.toLowerCase(Locale.ROOT), columns.getInt("COLUMN_SIZE"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return sizes;
    }

    /** Puts the words in front of what stands there; answers how many rows have room for them. */
    @Transactional
    public int prefix(Field field, String words) {
        return em.createQuery("update " + field.entity() + " e set e." + field.path() + " = concat(:words, e."
                        + field.path() + ") where e." + field.path() + " is not null and length(e." + field.path()
                        + ") <= :room and length(e." + field.path() + ") > 0")
                .setParameter("words", words)
                .setParameter("room", field.size() - words.length())
                .executeUpdate();
    }

    /** Takes the words away that end with that sign. */
    @Transactional
    public void strip(Field field, String end) {
        em.createQuery("update " + field.entity() + " e set e." + field.path() + " = substring(e." + field.path()
                        + ", locate('" + end + "', e." + field.path() + ") + 1) where locate('" + end + "', e."
                        + field.path() + ") > 0")
                .executeUpdate();
    }
}
