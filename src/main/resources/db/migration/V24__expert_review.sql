-- Expert review in full: the pool's employments and ties, invitations, score reasons, redaction, batches and their calibration.

alter table exp_expert add column most_open integer default 30 not null;
alter table exp_expert add constraint exp_most_open check (most_open between 1 and 200);

create sequence exp_employment_seq start with 50 increment by 50;
create table exp_employment (
  id                bigint       not null primary key,
  expert            varchar(64)  not null references exp_expert (username),
  organisation      varchar(16)  not null,
  organisation_name varchar(120) not null,
  province          varchar(16),
  begins            date         not null,
  ends              date,
  constraint exp_employment_days check (ends is null or ends >= begins)
);
create index exp_employment_by_expert on exp_employment (expert);
create index exp_employment_by_organisation on exp_employment (organisation);

create sequence exp_declared_tie_seq start with 50 increment by 50;
create table exp_declared_tie (
  id           bigint                   not null primary key,
  expert       varchar(64)              not null references exp_expert (username),
  organisation varchar(16)              not null,
  kind         varchar(16)              not null,
  note         varchar(500)             not null,
  declared_at  timestamp with time zone not null
);
create index exp_declared_tie_by_expert on exp_declared_tie (expert, organisation);

create table exp_review_batch (
  number    varchar(32)              not null primary key,
  kind      varchar(16)              not null,
  title_zh  varchar(200)             not null,
  title_en  varchar(200)             not null,
  method    varchar(16)              not null,
  threshold numeric(6, 2)            not null,
  opened_at timestamp with time zone not null
);

drop index exp_review_panel_by_case;
alter table exp_review_panel add column panel_state varchar(16) default 'OPEN' not null;
update exp_review_panel set panel_state = state;
alter table exp_review_panel drop column state;
alter table exp_review_panel add constraint exp_panel_state check (panel_state in ('REDACTING', 'OPEN', 'COMPLETE', 'CONCLUDED', 'CANCELLED', 'SUPERSEDED'));
alter table exp_review_panel add column batch varchar(32) references exp_review_batch (number);
alter table exp_review_panel add column blind varchar(16) default 'SINGLE' not null;
alter table exp_review_panel add column extra_slot boolean default false not null;
alter table exp_review_panel add column release_number varchar(32);
alter table exp_review_panel add column released_files ${text};
alter table exp_review_panel add column raw_total numeric(8, 2);
alter table exp_review_panel add column adjusted_total numeric(8, 2);
alter table exp_review_panel add column opened_at timestamp with time zone;
create index exp_review_panel_by_case on exp_review_panel (case_number, panel_state);
create index exp_review_panel_by_batch on exp_review_panel (batch);

drop index exp_review_slot_by_expert;
alter table exp_review_slot drop constraint exp_sealed;
alter table exp_review_slot add column slot_state varchar(16) default 'SCORING' not null;
update exp_review_slot set slot_state = state where state <> 'OPEN';
alter table exp_review_slot drop column state;
alter table exp_review_slot alter column expert drop not null;
alter table exp_review_slot add column preferred varchar(64);
alter table exp_review_slot add column reasons ${text};
alter table exp_review_slot add constraint exp_slot_state check (slot_state in ('VACANT', 'INVITED', 'SCORING', 'OVERDUE', 'SEALED', 'CLOSED', 'CANCELLED'));
alter table exp_review_slot add constraint exp_sealed check ((slot_state = 'SEALED') = (seal is not null));
alter table exp_review_slot add constraint exp_taken check (slot_state not in ('INVITED', 'SCORING', 'OVERDUE', 'SEALED') or expert is not null);
create index exp_review_slot_by_expert on exp_review_slot (expert, slot_state);

create table exp_invitation (
  id          varchar(100)             not null primary key,
  slot        varchar(32)              not null references exp_review_slot (number),
  panel_id    varchar(36)              not null references exp_review_panel (id),
  expert      varchar(64)              not null references exp_expert (username),
  answer      varchar(16)              not null,
  reason      varchar(1000)            not null,
  invited_at  timestamp with time zone not null,
  answered_at timestamp with time zone,
  constraint exp_invited_once unique (panel_id, expert),
  constraint exp_answered check ((answer = 'PENDING') = (answered_at is null))
);
create index exp_invitation_by_expert on exp_invitation (expert, answer);
insert into exp_invitation (id, slot, panel_id, expert, answer, reason, invited_at, answered_at)
  select number || ':' || expert, number, panel_id, expert, 'ACCEPTED', '', current_timestamp, current_timestamp from exp_review_slot;

create sequence exp_score_adjustment_seq start with 50 increment by 50;
create table exp_score_adjustment (
  id               bigint                   not null primary key,
  panel_id         varchar(36)              not null references exp_review_panel (id),
  before_total     numeric(8, 2)            not null,
  after_total      numeric(8, 2)            not null,
  reason           varchar(1000)            not null,
  state            varchar(16)              not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
  proposed_by      varchar(64)              not null,
  proposed_by_name varchar(80)              not null,
  proposed_at      timestamp with time zone not null,
  decided_by       varchar(64),
  decided_by_name  varchar(80),
  decided_at       timestamp with time zone,
  constraint exp_four_eyes check (decided_by is null or decided_by <> proposed_by),
  constraint exp_adjustment_decided check ((state = 'PROPOSED') = (decided_by is null))
);
create index exp_score_adjustment_by_panel on exp_score_adjustment (panel_id);
