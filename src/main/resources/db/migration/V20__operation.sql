-- What operators did to running cases and why; cases brought to another version of their model; imports in the background.

create sequence ops_intervention_seq start with 50 increment by 50;
create table ops_intervention (
  id          bigint                   not null primary key,
  act         varchar(20)              not null,
  case_number varchar(255)             not null,
  target      varchar(64)              not null,
  moved_to    timestamp with time zone,
  reason      varchar(300),
  username    varchar(64)              not null,
  person_name varchar(100)             not null,
  at_time     timestamp with time zone not null
);
create index ops_intervention_by_case on ops_intervention (case_number, at_time);
create index ops_intervention_by_target on ops_intervention (target, act, at_time);

create table ops_migration (
  number       varchar(32)              not null primary key,
  process      varchar(255)             not null,
  from_version integer                  not null,
  to_version   integer                  not null,
  mapping      varchar(4000)            not null,
  reason       varchar(300)             not null,
  state        varchar(16)              not null,
  username     varchar(64)              not null,
  role         varchar(32)              not null,
  organisation varchar(16)              not null,
  begun_at     timestamp with time zone not null,
  touched_at   timestamp with time zone,
  version      integer                  not null
);
create index ops_migration_by_state on ops_migration (state, touched_at);

create table ops_migration_item (
  migration   varchar(32)  not null references ops_migration (number),
  instance    varchar(64)  not null,
  case_number varchar(255) not null,
  state       varchar(10)  not null,
  step        varchar(255),
  words       varchar(1000),
  primary key (migration, instance)
);
create index ops_migration_item_by_state on ops_migration_item (migration, state, case_number);

-- What is under way with an import: which act, how far, and why it broke off.
alter table imp_run add column act varchar(16);
alter table imp_run add column progress varchar(16);
alter table imp_run add column rows_total integer default 0 not null;
alter table imp_run add column rows_done integer default 0 not null;
alter table imp_run add column reason varchar(200);
alter table imp_run add column role varchar(32);
alter table imp_run add column language varchar(8);
alter table imp_run add column touched_at timestamp with time zone;
create index imp_run_by_progress on imp_run (progress, touched_at);
create index imp_row_by_outcome on imp_row (run, outcome, ordinal);
