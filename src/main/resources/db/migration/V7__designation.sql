-- Base designation: rounds, applications with their frozen versions, designations, criteria of the expert review.
create table des_round (
  number varchar(24) not null,
  version integer not null,
  round_year integer not null,
  document_number varchar(60),
  result_document varchar(60),
  title_zh varchar(120) not null,
  title_en varchar(200) not null,
  opens_at date,
  closes_at date,
  term_start date,
  term_end date,
  list_complete boolean not null,
  expected_bases integer,
  status varchar(10) not null,
  constraint des_round_pk primary key (number),
  constraint des_round_status check (status in ('OPEN', 'CLOSED')),
  constraint des_round_window check (closes_at >= opens_at),
  constraint des_round_term check (term_end > term_start)
);
create index des_round_by_year on des_round (round_year);

create table des_application (
  number varchar(24) not null,
  version integer not null,
  round varchar(24) not null,
  organisation varchar(16) not null,
  organisation_name varchar(120) not null,
  organisation_name_en varchar(300) not null,
  province varchar(16) not null,
  status varchar(20) not null,
  contact_name varchar(40),
  contact_phone varchar(20),
  training_years integer,
  cohorts integer,
  trainees integer,
  full_time_staff integer,
  external_experts integer,
  training_rooms integer,
  parallel_cohorts integer,
  course_system varchar(2000),
  support_staff varchar(1000),
  support_rooms varchar(1000),
  matching_funds integer,
  follow_up varchar(2000),
  committed boolean not null,
  returned_from varchar(20),
  returns_by_province integer not null,
  returns_by_ministry integer not null,
  decided_kind varchar(16),
  decision_document varchar(60),
  drafted_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  constraint des_application_pk primary key (number),
  constraint des_application_in_round foreign key (round) references des_round (number),
  constraint des_application_once unique (round, organisation),
  constraint des_application_status check (status in ('DRAFT', 'PROVINCE_REVIEW', 'FORMAL_CHECK', 'RETURNED',
    'EXPERT_REVIEW', 'DECISION', 'DESIGNATED', 'NOT_SELECTED', 'NOT_RECOMMENDED', 'REJECTED_ON_FORM', 'WITHDRAWN')),
  constraint des_application_returned check ((status = 'RETURNED') = (returned_from is not null)),
  constraint des_application_designated check ((status = 'DESIGNATED') = (decision_document is not null))
);
create index des_application_by_province on des_application (province, status);
create index des_application_by_organisation on des_application (organisation, status);
create index des_application_by_status on des_application (status, submitted_at);

create sequence des_application_version_seq start with 50 increment by 50;
create table des_application_version (
  id bigint not null,
  application varchar(24) not null,
  ordinal integer not null,
  content varchar(16000) not null,
  sha256 varchar(64) not null,
  submitted_by varchar(64) not null,
  person_name varchar(80) not null,
  submitted_at timestamp with time zone not null,
  constraint des_application_version_pk primary key (id),
  constraint des_application_version_of foreign key (application) references des_application (number),
  constraint des_application_version_once unique (application, ordinal)
);

create table des_designation (
  number varchar(24) not null,
  version integer not null,
  round varchar(24) not null,
  application varchar(24),
  organisation varchar(16) not null,
  organisation_name varchar(120) not null,
  organisation_name_en varchar(300) not null,
  province varchar(16) not null,
  kind varchar(16) not null,
  status varchar(24) not null,
  term_start date,
  term_end date,
  decision_document varchar(60) not null,
  constraint des_designation_pk primary key (number),
  constraint des_designation_in_round foreign key (round) references des_round (number),
  constraint des_designation_by_application foreign key (application) references des_application (number),
  constraint des_designation_once unique (round, organisation),
  constraint des_designation_kind check (kind in ('TRAINING', 'CANDIDATE')),
  constraint des_designation_status check (status in ('ACTIVE', 'UNDER_RECTIFICATION', 'SUSPENDED', 'REVOKED', 'EXPIRED'))
);
create index des_designation_by_organisation on des_designation (organisation, status);
create index des_designation_by_status on des_designation (status, province);

create table des_criterion (
  code varchar(16) not null,
  name_zh varchar(60) not null,
  name_en varchar(120) not null,
  weight numeric(5, 2) not null,
  ordinal integer not null,
  constraint des_criterion_pk primary key (code)
);
