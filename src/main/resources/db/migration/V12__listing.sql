-- What people choose for themselves, exports that run in the background, and files that belong to one person.

create table usr_preference (
  username varchar(64)   not null,
  name     varchar(80)   not null,
  content  varchar(2000) not null,
  constraint usr_preference_once primary key (username, name)
);

create table exp_job (
  number       varchar(32)              not null primary key,
  username     varchar(64)              not null,
  role         varchar(32)              not null,
  organisation varchar(16)              not null,
  listing      varchar(40)              not null,
  query        varchar(4000)            not null,
  format       varchar(8)               not null,
  language     varchar(8)               not null,
  state        varchar(16)              not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  rows_total   integer                  not null,
  rows_done    integer                  not null,
  file_id      varchar(36),
  reason       varchar(200),
  requested_at timestamp with time zone not null,
  touched_at   timestamp with time zone not null,
  finished_at  timestamp with time zone,
  version      integer                  not null,
  constraint exp_finished check ((state = 'DONE') = (file_id is not null))
);
create index exp_job_by_person on exp_job (username, requested_at);
create index exp_job_by_state on exp_job (state, touched_at);

alter table fil_file add column personal boolean default false not null;
