-- The official record of decisions. Rows are added, never changed.

create sequence app_approval_record_seq start with 50 increment by 50;
create table app_approval_record (
  id                bigint                   not null primary key,
  case_number       varchar(32)              not null,
  step              varchar(64)              not null,
  decision          varchar(16)              not null,
  opinion           varchar(1000)            not null,
  open_to_applicant boolean                  not null,
  username          varchar(64)              not null,
  person_name       varchar(80)              not null,
  role              varchar(32)              not null,
  organisation      varchar(16)              not null,
  organisation_name varchar(120)             not null,
  at_time           timestamp with time zone not null
);
create index app_approval_record_by_case on app_approval_record (case_number, at_time);

create sequence app_decision_record_seq start with 50 increment by 50;
create table app_decision_record (
  id             bigint                   not null primary key,
  case_number    varchar(32)              not null,
  decision_table varchar(64)              not null,
  table_version  varchar(32)              not null,
  inputs         varchar(2000)            not null,
  outputs        varchar(2000)            not null,
  at_time        timestamp with time zone not null
);
create index app_decision_record_by_case on app_decision_record (case_number, at_time);
