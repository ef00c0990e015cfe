-- Days that an operator settled by hand outlive what the seeds say of them at the next start.
alter table calendar_day add column settled_by varchar(64);
alter table calendar_day drop constraint calendar_day_kind;
alter table calendar_day add constraint calendar_day_kind check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY', 'ORDINARY'));

-- Who gave an open task more time, and why. Only ever added to.
create sequence ddl_extension_seq start with 50 increment by 50;
create table ddl_extension (
  id           bigint                   not null primary key,
  task_id      varchar(64)              not null,
  case_number  varchar(64)              not null,
  from_due     timestamp with time zone,
  to_due       timestamp with time zone not null,
  reason       varchar(300)             not null,
  username     varchar(64)              not null,
  person_name  varchar(80)              not null,
  organisation varchar(16)              not null,
  at_time      timestamp with time zone not null
);
create index ddl_extension_by_task on ddl_extension (task_id, at_time);
