package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.peiji.assessment.domain.AssessmentCampaign;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** All assessment campaigns. */
@ApplicationScoped
public class Campaigns {

    @PersistenceContext
    private EntityManager em;

    public AssessmentCampaign get(String number) {
        AssessmentCampaign campaign = em.find(AssessmentCampaign.class, number);
        if (campaign == null) {
            throw new Missing(number);
        }
        return campaign;
    }

    public void add(AssessmentCampaign campaign) {
        em.persist(campaign);
    }

    public boolean hasYear(int year) {
        return em.createQuery("select count(c) from AssessmentCampaign c where c.year = :year", Long.class)
                        .setParameter("year", year)
                        .getSingleResult()
                > 0;
    }

    /** Newest year first. */
    static final String NEWEST = "c.year desc, c.number";

    int count() {
        return em.createQuery("select count(c) from AssessmentCampaign c", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** With the number of assessments that the reader may see; a null bound is open. */
    List<CampaignRow> rows(BaseAssessments.Bounds bounds, Slice slice) {
        String visible = (bounds.organisation() == null ? "" : " and a.organisation = :organisation")
                + (bounds.province() == null ? "" : " and a.province = :province");
        TypedQuery<CampaignRow> query = em.createQuery("""
                select new org.peiji.assessment.application.CampaignRow(
                    c.number, c.year, c.titleZh, c.titleEn, c.treeVersion, c.dueOn, c.status, count(a),
                    sum(case when a.status = org.peiji.assessment.AssessmentStatus.CLOSED then 1 else 0 end))
                from AssessmentCampaign c left join BaseAssessment a on a.campaign = c%s
                group by c.number, c.year, c.titleZh, c.titleEn, c.treeVersion, c.dueOn, c.status""".formatted(visible) + slice.orderBy(), CampaignRow.class);
        if (bounds.organisation() != null) {
            query.setParameter("organisation", bounds.organisation());
        }
        if (bounds.province() != null) {
            query.setParameter("province", bounds.province());
        }
        return slice.of(query);
    }
}
