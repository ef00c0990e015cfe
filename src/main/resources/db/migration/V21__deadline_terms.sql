-- How long each step may take, in versions; the newest holds for tasks that open from then on. Only ever added to.
create sequence ddl_step_term_seq start with 50 increment by 50;
create table ddl_step_term (
  id           bigint                   not null primary key,
  feature      varchar(64)              not null,
  step         varchar(64)              not null,
  ordinal      integer                  not null,
  working_days integer                  not null,
  grace_days   integer                  not null,
  reason       varchar(300)             not null,
  username     varchar(64),
  person_name  varchar(80),
  at_time      timestamp with time zone not null,
  constraint ddl_step_term_once unique (step, ordinal),
  constraint ddl_step_term_days check (working_days between 1 and 60 and grace_days between 0 and 20)
);

-- What a case belongs to (round, campaign, cohort) and whom it is about, so that lists of tasks can be asked for it.
alter table wrk_item add column parent varchar(32);
alter table wrk_item add column parent_zh varchar(120);
alter table wrk_item add column parent_en varchar(200);
alter table wrk_item add column person_name varchar(80);
create index wrk_item_by_parent on wrk_item (state, parent, due_at);
update wrk_item set parent = (select a.round from des_application a where a.number = case_number) where process = 'BaseApplication';
update wrk_item set parent = (select a.campaign from asm_assessment a where a.number = case_number) where process = 'BaseAssessment';
update wrk_item set parent = (select e.cohort from enr_enrolment e where e.number = case_number) where process = 'TraineeEnrolment';
update wrk_item set parent = case_number where process = 'CohortApproval';
update wrk_item set parent_zh = (select r.title_zh from des_round r where r.number = parent), parent_en = (select r.title_en from des_round r where r.number = parent) where process = 'BaseApplication';
update wrk_item set parent_zh = (select c.title_zh from asm_campaign c where c.number = parent), parent_en = (select c.title_en from asm_campaign c where c.number = parent) where process = 'BaseAssessment';
update wrk_item set parent_zh = (select c.title from coh_cohort c where c.number = parent), parent_en = (select c.title_en from coh_cohort c where c.number = parent) where process in ('TraineeEnrolment', 'CohortApproval');
