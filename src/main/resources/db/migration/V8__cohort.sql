-- Training programmes of the bases, and the cohorts in which they run.

create table prg_programme (
  number               varchar(32)  not null primary key,
  version              integer      not null,
  organisation         varchar(16)  not null,
  organisation_name    varchar(120) not null,
  organisation_name_en varchar(300) not null,
  province             varchar(16)  not null,
  title                varchar(80)  not null,
  title_en             varchar(160) not null,
  kind                 varchar(32)  not null check (kind in ('QUALIFICATION_TRAINING', 'IN_SERVICE_IMPROVEMENT', 'ADVANCED_SEMINAR')),
  cadre_level          varchar(40)  not null references org_cadre_level (code),
  planned_hours        integer      not null check (planned_hours between 1 and 400),
  programme_year       integer      not null
);
create index prg_programme_by_base on prg_programme (organisation, programme_year);

create table prg_programme_category (
  programme varchar(32) not null references prg_programme (number),
  category  varchar(40) not null references org_cadre_category (code),
  primary key (programme, category)
);

-- The counter "taken" is written by one conditional update only (Places); nothing else may change it.
create table coh_cohort (
  number               varchar(32)  not null primary key,
  version              integer      not null,
  programme            varchar(32)  not null references prg_programme (number),
  organisation         varchar(16)  not null,
  organisation_name    varchar(120) not null,
  organisation_name_en varchar(300) not null,
  province             varchar(16)  not null,
  title                varchar(80)  not null,
  title_en             varchar(160) not null,
  starts               date         not null,
  ends                 date         not null,
  place                varchar(120) not null,
  capacity             integer      not null check (capacity between 1 and 60),
  taken                integer      not null,
  waiting_numbers      integer      not null,
  class_hours          integer      not null check (class_hours between 1 and 400),
  enrolment_opens      date         not null,
  enrolment_closes     date         not null,
  manager_name         varchar(80)  not null,
  manager_phone        varchar(40)  not null,
  state                varchar(16)  not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'REJECTED')),
  submitted_by         varchar(64),
  published_at         timestamp with time zone,
  constraint coh_seats check (taken between 0 and capacity),
  constraint coh_dates check (ends >= starts and enrolment_closes >= enrolment_opens and starts > enrolment_closes)
);
create index coh_cohort_by_base on coh_cohort (organisation, state, starts);
create index coh_cohort_by_state on coh_cohort (state, enrolment_closes);

create table coh_cohort_category (
  cohort   varchar(32) not null references coh_cohort (number),
  category varchar(40) not null references org_cadre_category (code),
  primary key (cohort, category)
);
