-- Messages to people: one row an event and audience, one row a mail, one row a mark of reading.

create sequence ntf_message_seq start with 50 increment by 50;
create table ntf_message (
  id              bigint                   not null primary key,
  type            varchar(20)              not null,
  username        varchar(64),
  candidate_group varchar(64),
  case_number     varchar(64),
  task_id         varchar(64),
  text_key        varchar(120)             not null,
  parameters      varchar(2000)            not null,
  address         varchar(300)             not null,
  due_at          timestamp with time zone,
  created_at      timestamp with time zone not null,
  spread_at       timestamp with time zone,
  settled_at      timestamp with time zone,
  once_key        varchar(160)             unique,
  constraint ntf_message_audience check ((username is null) <> (candidate_group is null))
);
create index ntf_message_by_username on ntf_message (username, created_at);
create index ntf_message_by_group on ntf_message (candidate_group, created_at);
create index ntf_message_by_task on ntf_message (task_id);
create index ntf_message_to_spread on ntf_message (spread_at, id);
create index ntf_message_by_due on ntf_message (settled_at, due_at);

create table ntf_reading (
  message_id bigint                   not null references ntf_message (id) on delete cascade,
  username   varchar(64)              not null,
  read_at    timestamp with time zone not null,
  primary key (message_id, username)
);

create table ntf_recipient (
  username   varchar(64)  not null primary key references sec_account (username),
  email      varchar(200),
  language   varchar(8)   not null,
  quiet_from varchar(5)   not null,
  quiet_to   varchar(5)   not null,
  choices    varchar(600) not null,
  wants_digest boolean     not null,
  version    integer      not null
);

create sequence ntf_mail_seq start with 50 increment by 50;
create table ntf_mail (
  id         bigint                   not null primary key,
  message_id bigint                   references ntf_message (id) on delete cascade,
  digest_day date,
  username   varchar(64)              not null,
  email      varchar(200)             not null,
  language   varchar(8)               not null,
  state      varchar(10)              not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'DROPPED')),
  attempts   integer                  not null,
  due_at     timestamp with time zone not null,
  fault      varchar(300),
  created_at timestamp with time zone not null,
  closed_at  timestamp with time zone,
  version    integer                  not null,
  constraint ntf_mail_once unique (message_id, username),
  constraint ntf_digest_once unique (digest_day, username),
  constraint ntf_mail_of check ((message_id is null) <> (digest_day is null))
);
create index ntf_mail_by_state on ntf_mail (state, due_at);

-- Tasks that are open already are known as well, so that they are reminded; they are told to nobody again.
insert into ntf_message (id, type, username, candidate_group, case_number, task_id, text_key, parameters, address, due_at, created_at, spread_at)
select nextval('ntf_message_seq'), 'TASK_OPENED', assignee, case when assignee is null then candidate_group end, case_number, task_id,
       'notification.TASK_OPENED', concat('s', subject, chr(31), 'k', substring(page from 2 for position('/' in substring(page from 2)) - 1), '.task.', task, chr(31), 's', organisation_name),
       concat(page, '?task=', task_id), due_at, opened_at, opened_at
from wrk_item where state = 'OPEN' and (assignee is not null or candidate_group is not null);
