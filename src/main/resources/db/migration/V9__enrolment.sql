-- Enrolments. ID number and mobile stand sealed in the register of persons, never here.

create table enr_enrolment (
  number              varchar(32)   not null primary key,
  version             integer       not null,
  cohort              varchar(32)   not null references coh_cohort (number),
  starts              date          not null,
  ends                date          not null,
  person              varchar(20)   not null references org_person (person_number),
  -- the person while the enrolment is active, null afterwards: one active enrolment a person and cohort
  active_person       varchar(20),
  trainee             varchar(64)   not null references sec_account (username),
  school              varchar(16)   not null,
  school_name         varchar(120)  not null,
  province            varchar(16)   not null,
  base                varchar(16)   not null,
  department          varchar(120)  not null,
  post_title          varchar(120)  not null,
  post_level          varchar(20)   not null check (post_level in ('SCHOOL', 'DEPARTMENT_CHIEF', 'DEPARTMENT_DEPUTY')),
  cadre_category      varchar(40)   not null references org_cadre_category (code),
  post_since          varchar(7)    not null,
  education           varchar(16)   not null check (education in ('ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTOR')),
  degree              varchar(16)   not null check (degree in ('NONE', 'BACHELOR', 'MASTER', 'DOCTOR')),
  professional_title  varchar(16)   not null check (professional_title in ('NONE', 'JUNIOR', 'INTERMEDIATE', 'ASSOCIATE', 'FULL')),
  responsibility_area varchar(200),
  training_needs      varchar(500),
  consent_version     varchar(16)   not null,
  consented_at        timestamp with time zone not null,
  state               varchar(16)   not null check (state in ('SUBMITTED', 'RETURNED', 'SCHOOL_REJECTED', 'ENDORSED', 'ADMITTED', 'WAITLISTED', 'CONFIRMED', 'DECLINED', 'LAPSED', 'REJECTED', 'WAITLIST_ENDED', 'WITHDRAWN')),
  place_held          boolean       not null,
  waiting_number      integer,
  submitted_at        timestamp with time zone not null,
  constraint enr_once unique (cohort, active_person),
  constraint enr_active check ((state in ('SUBMITTED', 'RETURNED', 'ENDORSED', 'ADMITTED', 'WAITLISTED', 'CONFIRMED')) = (active_person is not null)),
  constraint enr_place check (not place_held or state in ('ADMITTED', 'CONFIRMED')),
  constraint enr_waiting check ((state = 'WAITLISTED') = (waiting_number is not null))
);
create index enr_enrolment_by_cohort on enr_enrolment (cohort, state, waiting_number);
create index enr_enrolment_by_person on enr_enrolment (active_person, starts, ends);
create index enr_enrolment_by_trainee on enr_enrolment (trainee, submitted_at);
create index enr_enrolment_by_school on enr_enrolment (school, state);
create index enr_enrolment_by_base on enr_enrolment (base, state);
create index enr_enrolment_by_province on enr_enrolment (province, state);
