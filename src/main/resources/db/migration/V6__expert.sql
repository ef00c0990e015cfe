-- The expert pool, panels, and the slots with their score sheets.

create table exp_expert (
  username      varchar(64)  not null primary key,
  person_name   varchar(80)  not null,
  employer      varchar(16)  not null,
  employer_name varchar(120) not null,
  province      varchar(16)  not null,
  field         varchar(80)  not null,
  active        boolean      not null
);

create table exp_review_panel (
  id                varchar(36)  not null primary key,
  case_number       varchar(32)  not null,
  kind              varchar(16)  not null,
  subject           varchar(200) not null,
  organisation      varchar(16)  not null,
  organisation_name varchar(120) not null,
  province          varchar(16)  not null,
  criteria          ${text}      not null,
  dossier           ${text}      not null,
  state             varchar(16)  not null check (state in ('OPEN', 'COMPLETE', 'CANCELLED', 'SUPERSEDED')),
  open_slots        integer      not null check (open_slots >= 0),
  version           integer      not null
);
create index exp_review_panel_by_case on exp_review_panel (case_number, state);

create table exp_review_slot (
  number        varchar(32)   not null primary key,
  panel_id      varchar(36)   not null references exp_review_panel (id),
  position      integer       not null,
  expert        varchar(64)   not null references exp_expert (username),
  state         varchar(16)   not null check (state in ('OPEN', 'SEALED', 'CANCELLED')),
  scores        ${text}       not null,
  sheet_comment varchar(2000) not null,
  sealed_at     timestamp with time zone,
  seal          varchar(64),
  version       integer       not null,
  constraint exp_sealed check ((state = 'SEALED') = (seal is not null)),
  constraint exp_expert_once unique (panel_id, expert)
);
create index exp_review_slot_by_expert on exp_review_slot (expert, state);
