-- Public notices with the lines of their lists, objections to them, and the vault that holds who objected.
create table ntc_notice (
  number             varchar(32)  not null,
  version            integer      not null,
  source             varchar(32),
  title_zh           varchar(200) not null,
  title_en           varchar(300) not null,
  introduction_zh    varchar(2000) not null,
  introduction_en    varchar(3000) not null,
  document_reference varchar(60),
  working_days       integer      not null,
  not_before         date,
  state              varchar(16)  not null,
  requested_at       timestamp with time zone not null,
  submitted_by       varchar(64),
  approved_by        varchar(64),
  published_at       timestamp with time zone,
  announced_until    date,
  ends_at            timestamp with time zone,
  concluded_at       timestamp with time zone,
  outcome            varchar(16),
  end_reason         varchar(500),
  supersedes         varchar(32),
  superseded_by      varchar(32),
  constraint ntc_notice_pk primary key (number),
  constraint ntc_notice_superseded_once unique (supersedes),
  constraint ntc_notice_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SCHEDULED', 'RUNNING', 'AWAITING', 'CONCLUDED', 'SUSPENDED', 'SUPERSEDED', 'WITHDRAWN')),
  constraint ntc_notice_outcome check (outcome in ('UNCHANGED', 'CHANGED', 'SUSPENDED')),
  constraint ntc_notice_four_eyes check (approved_by is null or approved_by <> submitted_by),
  constraint ntc_notice_days check (working_days between 1 and 30)
);
create index ntc_notice_by_source on ntc_notice (source);
create index ntc_notice_by_state on ntc_notice (state, published_at);

create sequence ntc_line_seq start with 50 increment by 50;
create table ntc_line (
  id           bigint       not null,
  notice       varchar(32)  not null,
  place        integer      not null,
  code         varchar(40)  not null,
  text_zh      varchar(300) not null,
  text_en      varchar(400) not null,
  province     varchar(16),
  organisation varchar(16),
  case_number  varchar(32),
  state        varchar(16)  not null,
  corrected_zh varchar(300),
  corrected_en varchar(400),
  constraint ntc_line_pk primary key (id),
  constraint ntc_line_of foreign key (notice) references ntc_notice (number),
  constraint ntc_line_once unique (notice, code),
  constraint ntc_line_state check (state in ('LISTED', 'TAKEN_OFF', 'CORRECTED')),
  constraint ntc_line_corrected check ((state = 'CORRECTED') = (corrected_zh is not null))
);

create table ntc_objection (
  number             varchar(32)  not null,
  version            integer      not null,
  notice             varchar(32)  not null,
  line               varchar(40),
  organisation       varchar(16)  not null,
  province           varchar(16)  not null,
  state              varchar(16)  not null,
  words_sealed       varchar(16000) not null,
  evidence_sealed    varchar(8000) not null,
  evidence_files     integer      not null,
  code_hash          varchar(64)  not null,
  filed_at           timestamp with time zone not null,
  admissibility      varchar(16),
  matter             varchar(1000),
  statement          varchar(4000),
  stated_at          timestamp with time zone,
  investigator       varchar(64),
  investigator_name  varchar(80),
  finding            varchar(2000),
  remedy             varchar(16),
  corrected_zh       varchar(300),
  corrected_en       varchar(400),
  extension_reason   varchar(500),
  escalated_at       timestamp with time zone,
  reply              varchar(1000),
  closed_at          timestamp with time zone,
  constraint ntc_objection_pk primary key (number),
  constraint ntc_objection_to foreign key (notice) references ntc_notice (number),
  constraint ntc_objection_state check (state in ('FILED', 'DOUBTFUL', 'ADMITTED', 'STATEMENT', 'INVESTIGATION', 'DECISION', 'INADMISSIBLE', 'UPHELD', 'DISMISSED', 'DROPPED')),
  constraint ntc_objection_closed check ((state in ('INADMISSIBLE', 'UPHELD', 'DISMISSED', 'DROPPED')) = (closed_at is not null)),
  constraint ntc_objection_remedy check (remedy in ('TAKE_OFF', 'CORRECT'))
);
create index ntc_objection_by_notice on ntc_objection (notice, state);
create index ntc_objection_by_organisation on ntc_objection (organisation, filed_at);

-- Who objected: sealed, in a table of its own that no other table points to.
create table ntc_objector (
  objection          varchar(32)  not null,
  version            integer      not null,
  name_sealed        varchar(1000) not null,
  contact_sealed     varchar(1000) not null,
  affiliation_sealed varchar(2000) not null,
  constraint ntc_objector_pk primary key (objection)
);

-- Who has looked into the vault, and why. Written, never changed.
create sequence ntc_disclosure_seq start with 50 increment by 50;
create table ntc_disclosure (
  id          bigint      not null,
  objection   varchar(32) not null,
  kind        varchar(16) not null,
  purpose     varchar(32) not null,
  username    varchar(64) not null,
  person_name varchar(80) not null,
  role        varchar(32) not null,
  at_time     timestamp with time zone not null,
  constraint ntc_disclosure_pk primary key (id),
  constraint ntc_disclosure_kind check (kind in ('IDENTITY', 'EVIDENCE'))
);
create index ntc_disclosure_by_objection on ntc_disclosure (objection, at_time);

-- Files that the scope gives to nobody: only a grant does.
alter table fil_file add column confidential boolean default false not null;

-- A public notice holds its whole list as one fact.
alter table doc_fact alter column words set data type varchar(80000);
