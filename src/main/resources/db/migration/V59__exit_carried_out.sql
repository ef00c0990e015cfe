-- What was arranged for the cohorts of a leaving base is carried out: cancelled, or taken over by a cohort of another.
alter table des_exit_cohort add column taken_over_by varchar(24);
alter table coh_cohort drop constraint coh_cohort_reason;
alter table coh_cohort drop constraint coh_cohort_merged;
alter table coh_cohort add constraint coh_cohort_reason check (cancel_reason is null or cancel_reason in ('TOO_FEW', 'MERGED', 'LECTURER', 'VENUE', 'EMERGENCY', 'BASE_LEFT', 'OTHER'));
alter table coh_cohort add constraint coh_cohort_merged check (case when merged_into is null then coalesce(cancel_reason, '-') <> 'MERGED' else cancel_reason in ('MERGED', 'BASE_LEFT') end);
