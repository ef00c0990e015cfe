-- Accounts, audit trail, case numbers, the worklist and files.

create table sec_account (
  username      varchar(64)  not null primary key,
  person_name   varchar(80)  not null,
  password_hash varchar(400) not null,
  active        boolean      not null,
  demo          boolean      not null,
  listed        boolean      not null,
  version       integer      not null
);

create sequence sec_role_assignment_seq start with 50 increment by 50;
create table sec_role_assignment (
  id                bigint       not null primary key,
  username          varchar(64)  not null references sec_account (username),
  role              varchar(32)  not null,
  organisation      varchar(16)  not null,
  organisation_name varchar(120) not null,
  province          varchar(16),
  constraint sec_role_once unique (username, role, organisation)
);
create index sec_role_by_organisation on sec_role_assignment (organisation, role);

create sequence aud_event_seq start with 50 increment by 50;
create table aud_event (
  id           bigint                   not null primary key,
  at_time      timestamp with time zone not null,
  username     varchar(64)              not null,
  role         varchar(32)              not null,
  organisation varchar(16)              not null,
  act          varchar(80)              not null,
  allowed      boolean                  not null,
  subject      varchar(200)             not null
);
create index aud_event_by_time on aud_event (at_time);

create sequence case_number_seq start with 1 increment by 1;

create table wrk_item (
  task_id           varchar(64)              not null primary key,
  process           varchar(64)              not null,
  task              varchar(64)              not null,
  case_number       varchar(32)              not null,
  page              varchar(120)             not null,
  candidate_group   varchar(64),
  assignee          varchar(64),
  subject           varchar(200)             not null,
  organisation      varchar(16)              not null,
  organisation_name varchar(120)             not null,
  province          varchar(16)              not null,
  opened_at         timestamp with time zone not null,
  due_at            timestamp with time zone,
  state             varchar(16)              not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
  closed_at         timestamp with time zone,
  closed_by         varchar(64),
  constraint wrk_closed check ((state = 'OPEN' and closed_at is null) or (state <> 'OPEN' and closed_at is not null))
);
create index wrk_item_by_group on wrk_item (state, candidate_group, due_at);
create index wrk_item_by_assignee on wrk_item (state, assignee, due_at);
create index wrk_item_by_case on wrk_item (case_number);
create index wrk_item_by_closer on wrk_item (closed_by, closed_at);

create table fil_file (
  id           varchar(36)              not null primary key,
  case_number  varchar(64)              not null,
  name         varchar(200)             not null,
  media_type   varchar(80)              not null,
  size_bytes   integer                  not null,
  sha256       varchar(64)              not null,
  organisation varchar(16)              not null,
  province     varchar(16)              not null,
  uploaded_by  varchar(64)              not null,
  uploaded_at  timestamp with time zone not null,
  content      ${bytes}                 not null
);
create index fil_file_by_case on fil_file (case_number);
