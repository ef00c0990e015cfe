-- Ranked lists of schools. A nomination names an account; personal data come with the nominee's own form.
create table enr_nomination_list (
  number            varchar(32)  not null primary key,
  version           integer      not null,
  cohort            varchar(32)  not null references coh_cohort (number),
  school            varchar(16)  not null,
  -- the school while the list is in use; with the cohort it is unique
  active_school     varchar(16),
  school_name       varchar(120) not null,
  places            integer      check (places >= 1),
  state             varchar(16)  not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'CONFIRMED', 'REJECTED', 'CLOSED')),
  drafted_at        timestamp with time zone not null,
  submitted_by      varchar(64),
  submitted_by_name varchar(80),
  submitted_at      timestamp with time zone,
  confirmed_by_name varchar(80),
  confirmed_at      timestamp with time zone,
  constraint enr_nomination_list_once unique (cohort, active_school),
  constraint enr_nomination_list_active check ((state in ('REJECTED', 'CLOSED')) = (active_school is null))
);
create index enr_nomination_list_by_school on enr_nomination_list (school, state);

create table enr_nomination (
  number         varchar(32) not null primary key,
  version        integer     not null,
  list           varchar(32) not null references enr_nomination_list (number),
  cohort         varchar(32) not null references coh_cohort (number),
  school         varchar(16) not null,
  trainee        varchar(64) not null references sec_account (username),
  list_rank      integer     not null check (list_rank >= 1),
  reason         varchar(16) not null check (reason in ('NEW_POST', 'RESERVE_CADRE', 'TRAINING_DUE', 'KEY_TASK', 'OTHER')),
  words          varchar(500),
  state          varchar(16) not null check (state in ('LISTED', 'RESERVE', 'ASKED', 'ENROLLED', 'DECLINED', 'LAPSED', 'CLOSED')),
  asked_at       timestamp with time zone,
  decline_reason varchar(16) check (decline_reason in ('WORK', 'POST_CHANGED', 'HEALTH', 'FAMILY', 'OTHER')),
  enrolment      varchar(32) references enr_enrolment (number),
  constraint enr_nomination_once unique (list, trainee),
  constraint enr_nomination_declined check ((state = 'DECLINED') = (decline_reason is not null)),
  constraint enr_nomination_enrolled check ((state = 'ENROLLED') = (enrolment is not null))
);
create index enr_nomination_by_trainee on enr_nomination (trainee, cohort, state);

-- The nomination that an enrolment carries; null for who enrolled without one.
alter table enr_enrolment add column nomination varchar(32);
alter table enr_enrolment add column nomination_rank integer;
