package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.peiji.assessment.domain.AssessmentCampaign;
import org.peiji.platform.failure.Missing;

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

    /** Newest year first, with the number of assessments that the reader may see; a null bound is open. */
    List<CampaignRow> rows(BaseAssessments.Bounds bounds) {
        String visible = (bounds.organisation() == null ? "" : " and a.organisation = :organisation")
                + (bounds.province() == null ? "" : " and a.province = :province");
        TypedQuery<CampaignRow> query = em.createQuery("""
                select new org.peiji.assessment.application.CampaignRow(
                    c.number, c.year, c.titleZh, c.titleEn, c.treeVersion, c.dueOn, c.status, count(a),
                    sum(case when a.status = org.peiji.assessment.AssessmentStatus.CLOSED then 1 else 0 end))
                from AssessmentCampaign c left join BaseAssessment a on a.campaign = c%s
                group by c.number, c.year, c.titleZh, c.titleEn, c.treeVersion, c.dueOn, c.status
                order by c.year desc""".formatted(visible), CampaignRow.class);
        if (bounds.organisation() != null) {
            query.setParameter("organisation", bounds.organisation());
        }
        if (bounds.province() != null) {
            query.setParameter("province", bounds.province());
        }
        return query.getResultList();
    }
}
