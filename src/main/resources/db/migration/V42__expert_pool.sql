-- The pool is kept by the ministry: why somebody is not asked at present, and what was changed by whom.
alter table exp_expert add column version integer default 0 not null;
alter table exp_expert add column inactive_reason varchar(500);

create sequence exp_expert_change_seq start with 50 increment by 50;
create table exp_expert_change (
  id           bigint                   not null primary key,
  expert       varchar(64)              not null references exp_expert (username),
  attribute    varchar(16)              not null,
  words_before varchar(200)             not null,
  words_after  varchar(200)             not null,
  reason       varchar(500)             not null,
  changed_by   varchar(64)              not null,
  person_name  varchar(80)              not null,
  changed_at   timestamp with time zone not null
);
create index exp_expert_change_by_expert on exp_expert_change (expert, changed_at);

-- Redacted copies of evidence, which a double-blind panel reads in the place of the originals.
create table exp_redacted_copy (
  original   varchar(36) not null,
  panel_id   varchar(36) not null references exp_review_panel (id),
  copy_file  varchar(36) not null,
  constraint exp_redacted_copy_pk primary key (panel_id, original)
);
