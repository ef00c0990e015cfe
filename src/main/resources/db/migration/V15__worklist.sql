-- Claiming, handing over, standing in, saved filters.

-- Where a line waits: in a group's queue, in one person's within the group, or in a person's own.
alter table wrk_item add column queue varchar(140) default '' not null;
alter table wrk_item add column holder_name varchar(80);
alter table wrk_item add column claimed_at timestamp with time zone;
update wrk_item set queue = case
    when candidate_group is null then assignee
    when assignee is null then candidate_group
    else concat(assignee, '/', candidate_group) end;
create index wrk_item_by_queue on wrk_item (state, queue, due_at, opened_at, task_id);
create index wrk_item_by_arrival on wrk_item (state, queue, opened_at, task_id);

create sequence wrk_hand_over_seq start with 50 increment by 50;
create table wrk_hand_over (
  id        bigint                   not null primary key,
  task_id   varchar(64)              not null references wrk_item (task_id),
  act       varchar(16)              not null check (act in ('CLAIMED', 'RELEASED', 'HANDED_OVER', 'REASSIGNED')),
  from_name varchar(80),
  to_name   varchar(80),
  note      varchar(300)             not null,
  by_user   varchar(64)              not null references sec_account (username),
  by_name   varchar(80)              not null,
  at_time   timestamp with time zone not null
);
create index wrk_hand_over_by_task on wrk_hand_over (task_id, at_time);

create sequence wrk_stand_in_seq start with 50 increment by 50;
create table wrk_stand_in (
  id              bigint                   not null primary key,
  absent          varchar(64)              not null references sec_account (username),
  absent_name     varchar(80)              not null,
  deputy          varchar(64)              not null references sec_account (username),
  deputy_name     varchar(80)              not null,
  candidate_group varchar(64)              not null,
  starts          date                     not null,
  ends            date                     not null,
  reason          varchar(300)             not null,
  ended_at        timestamp with time zone,
  version         integer                  not null,
  constraint wrk_stand_in_days check (starts <= ends),
  constraint wrk_stand_in_other check (absent <> deputy)
);
create index wrk_stand_in_by_deputy on wrk_stand_in (deputy, ends);
create index wrk_stand_in_by_absent on wrk_stand_in (absent, ends);

create sequence wrk_saved_filter_seq start with 50 increment by 50;
create table wrk_saved_filter (
  id              bigint       not null primary key,
  username        varchar(64)  not null references sec_account (username),
  candidate_group varchar(64)  not null,
  name            varchar(40)  not null,
  address         varchar(300) not null,
  shared          boolean      not null,
  constraint wrk_saved_filter_once unique (username, candidate_group, name)
);
create index wrk_saved_filter_by_group on wrk_saved_filter (candidate_group, shared);
