-- Allocation runs with what they began with and came to. Rows are added and never changed.
create table enr_allocation_run (
  number     varchar(32)  not null primary key,
  cohort     varchar(32)  not null references coh_cohort (number),
  strategy   varchar(16)  not null check (strategy in ('POINTS', 'SUBMISSION', 'LOT')),
  seed       bigint       not null,
  log        ${text}      not null,
  outcome    ${text}      not null,
  hash       varchar(64)  not null,
  applicants integer      not null,
  placed     integer      not null,
  by_user    varchar(64)  not null,
  by_name    varchar(64)  not null,
  at         timestamp with time zone not null,
  constraint enr_allocation_placed check (placed between 0 and applicants)
);
create index enr_allocation_run_by_cohort on enr_allocation_run (cohort, at);
