-- By which way an application is examined; sanctions; requests to take an application back.
alter table des_application add column kind varchar(8) default 'NEW' not null;
alter table des_application add column route varchar(8) default 'FULL' not null;
alter table des_application add constraint des_application_kind check (kind in ('NEW', 'RENEWAL'));
alter table des_application add constraint des_application_route check (route in ('FULL', 'SHORT', 'NONE'));
alter table des_application drop constraint des_application_status;
alter table des_application add constraint des_application_status check (status in ('DRAFT', 'PROVINCE_REVIEW',
  'PROVINCE_CONFIRMATION', 'FORMAL_CHECK', 'RETURNED', 'EXPERT_REVIEW', 'DECISION', 'DESIGNATED', 'NOT_SELECTED',
  'NOT_RECOMMENDED', 'REJECTED_ON_FORM', 'WITHDRAWN', 'DISQUALIFIED'));

create table des_sanction (
  number               varchar(24)              not null,
  version              integer                  not null,
  organisation         varchar(16)              not null,
  organisation_name    varchar(120)             not null,
  organisation_name_en varchar(300)             not null,
  province             varchar(16)              not null,
  application          varchar(24),
  finding              varchar(2000)            not null,
  document             varchar(120)             not null,
  state                varchar(12)              not null,
  from_day             date,
  until_day            date,
  proposed_by          varchar(64)              not null,
  proposed_at          timestamp with time zone not null,
  lifted_on            date,
  lift_reason          varchar(2000),
  constraint des_sanction_pk primary key (number),
  constraint des_sanction_state check (state in ('PROPOSED', 'IN_FORCE', 'DROPPED', 'LIFTED')),
  constraint des_sanction_days check ((state in ('IN_FORCE', 'LIFTED')) = (from_day is not null and until_day is not null))
);
create index des_sanction_by_organisation on des_sanction (organisation, state);

create table des_withdrawal_request (
  number       varchar(24)              not null,
  version      integer                  not null,
  application  varchar(24)              not null,
  reason       varchar(2000)            not null,
  state        varchar(12)              not null,
  person_name  varchar(80)              not null,
  requested_at timestamp with time zone not null,
  constraint des_withdrawal_request_pk primary key (number),
  constraint des_withdrawal_request_of foreign key (application) references des_application (number),
  constraint des_withdrawal_request_state check (state in ('REQUESTED', 'GRANTED', 'REFUSED'))
);
create index des_withdrawal_request_by_application on des_withdrawal_request (application, state);
