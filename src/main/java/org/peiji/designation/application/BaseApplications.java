package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** All applications. Lists are bound to what the reader may see; nobody but the college sees a draft. */
@ApplicationScoped
public class BaseApplications {

    private static final List<ApplicationStatus> UNDER_WAY = Stream.of(ApplicationStatus.values())
            .filter(ApplicationStatus::isUnderWay)
            .toList();

    @PersistenceContext
    private EntityManager em;

    public void add(BaseApplication application) {
        em.persist(application);
    }

    public BaseApplication require(String number) {
        BaseApplication application = number == null ? null : em.find(BaseApplication.class, number);
        if (application == null) {
            throw new Missing(number);
        }
        return application;
    }

    /** The application, with everybody else made to wait until this transaction ends. */
    public BaseApplication lock(String number) {
        BaseApplication application =
                number == null ? null : em.find(BaseApplication.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (application == null) {
            throw new Missing(number);
        }
        return application;
    }

    /** What the college submitted last, in any round. */
    public Optional<BaseApplication> lastSubmittedBy(String organisation) {
        return em.createQuery(
                        "select a from BaseApplication a where a.organisation = :organisation"
                                + " and a.submittedAt is not null order by a.submittedAt desc",
                        BaseApplication.class)
                .setParameter("organisation", organisation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Number of the college's application in a round; null if it has none. */
    public String numberOf(DesignationRound round, String organisation) {
        return em.createQuery(
                        "select a.number from BaseApplication a where a.round = :round and a.organisation = :organisation",
                        String.class)
                .setParameter("round", round)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    public long countUnderWay(DesignationRound round) {
        return em.createQuery(
                        "select count(a) from BaseApplication a where a.round = :round and a.status in :statuses",
                        Long.class)
                .setParameter("round", round)
                .setParameter("statuses", UNDER_WAY)
                .getSingleResult();
    }

    /** Numbers of all applications that somebody has to do something about. */
    public Set<String> numbersUnderWay() {
        return em.createQuery("select a.number from BaseApplication a where a.status in :statuses", String.class)
                .setParameter("statuses", UNDER_WAY)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Colleges that have begun an application in a round. */
    List<String> numbersUnderWayOf(String organisation) {
        return em.createQuery(
                        "select a.number from BaseApplication a where a.organisation = :organisation and a.status in :open order by a.number",
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("open", UNDER_WAY)
                .getResultList();
    }

    List<String> collegesIn(String round) {
        return em.createQuery(
                        "select a.organisation from BaseApplication a where a.round.number = :round and a.status <> :withdrawn order by a.organisation",
                        String.class)
                .setParameter("round", round)
                .setParameter("withdrawn", ApplicationStatus.WITHDRAWN)
                .getResultList();
    }

    /** Numbers of the applications of a round that lie with the provinces. */
    List<String> numbersWithProvinces(String round) {
        return em.createQuery(
                        "select a.number from BaseApplication a where a.round.number = :round and a.status in :statuses",
                        String.class)
                .setParameter("round", round)
                .setParameter(
                        "statuses", List.of(ApplicationStatus.PROVINCE_REVIEW, ApplicationStatus.PROVINCE_CONFIRMATION))
                .getResultList();
    }

    /** Applications of a round that wait for the decision. */
    List<BaseApplication> awaitingDecision(String round) {
        return em.createQuery(
                        "select a from BaseApplication a where a.round.number = :round and a.status = :decision order by a.province, a.number",
                        BaseApplication.class)
                .setParameter("round", round)
                .setParameter("decision", ApplicationStatus.DECISION)
                .getResultList();
    }

    /** Applications of a round that are shown to the public and not decided. */
    List<BaseApplication> shownIn(String round) {
        return awaitingDecision(round).stream()
                .filter(application -> application.notice() != null && !application.isNoticeSettled())
                .toList();
    }

    /** Rounds that have a submitted application, latest first; of one province, or of all if null. */
    List<DesignationRound> roundsWithApplications(String province) {
        return em.createQuery(
                        "select r from DesignationRound r where exists (select a from BaseApplication a where a.round = r and a.status <> :draft and (:province is null or a.province = :province)) order by r.year desc, r.number desc",
                        DesignationRound.class)
                .setParameter("draft", ApplicationStatus.DRAFT)
                .setParameter("province", province)
                .getResultList();
    }

    /** Education authorities with a submitted application in a round; of one province only, or all if null. */
    List<String> provincesIn(String round, String province) {
        return em.createQuery(
                        "select distinct a.province from BaseApplication a where a.round.number = :round and a.status <> :draft and (:province is null or a.province = :province) order by a.province",
                        String.class)
                .setParameter("round", round)
                .setParameter("draft", ApplicationStatus.DRAFT)
                .setParameter("province", province)
                .getResultList();
    }

    /** Submitted applications of a province in a round, with their versions. */
    List<BaseApplication> submitted(String round) {
        return em.createQuery(
                        "select distinct a from BaseApplication a join fetch a.versions where a.round.number = :round and a.status <> :draft order by a.number",
                        BaseApplication.class)
                .setParameter("round", round)
                .setParameter("draft", ApplicationStatus.DRAFT)
                .getResultList();
    }

    List<BaseApplication> submitted(String round, String province) {
        return em.createQuery(
                        "select distinct a from BaseApplication a join fetch a.versions where a.round.number = :round and a.province = :province and a.status <> :draft",
                        BaseApplication.class)
                .setParameter("round", round)
                .setParameter("province", province)
                .setParameter("draft", ApplicationStatus.DRAFT)
                .getResultList();
    }

    /** Submitted applications by round number. */
    public Map<String, Long> countByRound() {
        return em.createQuery(
                        "select a.round.number, count(a) from BaseApplication a where a.status <> :draft group by a.round.number",
                        Object[].class)
                .setParameter("draft", ApplicationStatus.DRAFT)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    public List<ApplicationRow> page(ApplicationFilter filter, String organisation, String province, Slice slice) {
        return slice.of(bind(
                em.createQuery(
                        "select new org.peiji.designation.application.ApplicationRow(a.number, r.titleZh, r.titleEn,"
                                + " a.organisationName, a.organisationNameEn, a.province, a.status, a.submittedAt,"
                                + " a.draftedAt) from BaseApplication a join a.round r where "
                                + condition(filter, organisation, province)
                                + slice.orderBy(),
                        ApplicationRow.class),
                filter,
                organisation,
                province));
    }

    public long count(ApplicationFilter filter, String organisation, String province) {
        return bind(
                        em.createQuery(
                                "select count(a) from BaseApplication a where "
                                        + condition(filter, organisation, province),
                                Long.class),
                        filter,
                        organisation,
                        province)
                .getSingleResult();
    }

    private static String condition(ApplicationFilter filter, String organisation, String province) {
        StringBuilder condition = new StringBuilder();
        condition.append(organisation != null ? "a.organisation = :organisation" : "a.status <> :draft");
        if (province != null) {
            condition.append(" and a.province = :province");
        }
        if (filter.status() != null) {
            condition.append(" and a.status = :status");
        }
        if (filter.round() != null) {
            condition.append(" and a.round.number = :round");
        }
        if (filter.text() != null) {
            condition.append(" and (a.number like :text or a.organisationName like :text"
                    + " or lower(a.organisationNameEn) like lower(:text))");
        }
        return condition.toString();
    }

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, ApplicationFilter filter, String organisation, String province) {
        if (organisation != null) {
            query.setParameter("organisation", organisation);
        } else {
            query.setParameter("draft", ApplicationStatus.DRAFT);
        }
        if (province != null) {
            query.setParameter("province", province);
        }
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.round() != null) {
            query.setParameter("round", filter.round());
        }
        if (filter.text() != null) {
            query.setParameter("text", "%" + filter.text() + "%");
        }
        return query;
    }
}
