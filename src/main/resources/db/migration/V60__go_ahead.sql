-- From how many trainees a cohort is held, the day on which that is decided, and what came of it.
alter table coh_cohort add column least_number integer;
alter table coh_cohort add column decides_on date;
alter table coh_cohort add column go_ahead varchar(16);
alter table coh_cohort add constraint coh_cohort_least check ((least_number is null) = (decides_on is null) and (least_number is null or least_number > 0));
alter table coh_cohort add constraint coh_cohort_go_ahead check (go_ahead is null or least_number is not null and go_ahead in ('OPEN', 'GIVEN', 'REFUSED'));
create index coh_cohort_by_go_ahead on coh_cohort (go_ahead, decides_on);
