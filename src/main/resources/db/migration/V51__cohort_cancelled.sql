-- A published cohort may be cancelled, with a reason. The column of the state gets a check with a name, so that it can
-- be widened again.
alter table coh_cohort add column state_kept varchar(16);
update coh_cohort set state_kept = state;
drop index coh_cohort_by_base;
drop index coh_cohort_by_state;
alter table coh_cohort drop column state;
alter table coh_cohort add column state varchar(16);
update coh_cohort set state = state_kept;
alter table coh_cohort alter column state set not null;
alter table coh_cohort drop column state_kept;
alter table coh_cohort add column cancel_reason varchar(24);
alter table coh_cohort add column cancel_words varchar(500);
alter table coh_cohort add column merged_into varchar(32);
alter table coh_cohort add constraint coh_cohort_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'REJECTED', 'CANCELLED'));
alter table coh_cohort add constraint coh_cohort_reason check (cancel_reason is null or cancel_reason in ('TOO_FEW', 'MERGED', 'LECTURER', 'VENUE', 'EMERGENCY', 'OTHER'));
alter table coh_cohort add constraint coh_cohort_cancelled check ((state = 'CANCELLED') = (cancel_reason is not null));
alter table coh_cohort add constraint coh_cohort_merged check ((merged_into is not null) = (coalesce(cancel_reason, '-') = 'MERGED'));
create index coh_cohort_by_base on coh_cohort (organisation, state, starts);
create index coh_cohort_by_state on coh_cohort (state, enrolment_closes);
