-- What the ministry asks of each base in a year, what the base plans, and how programmes draw it down.

create table prg_task_book (
  number                varchar(32)  not null primary key,
  version               integer      not null,
  organisation          varchar(16)  not null,
  organisation_name     varchar(120) not null,
  organisation_name_en  varchar(300) not null,
  province              varchar(16)  not null,
  book_year             integer      not null,
  edition               integer      not null check (edition >= 1),
  state                 varchar(16)  not null check (state in ('DRAFT', 'ISSUED', 'SUPERSEDED')),
  out_of_province_share integer      not null check (out_of_province_share between 0 and 100),
  priority_share        integer      not null check (priority_share between 0 and 100),
  remark                varchar(500),
  drafted_by            varchar(64)  not null,
  issued_by             varchar(64),
  issued_at             timestamp with time zone,
  constraint prg_task_book_edition unique (organisation, book_year, edition)
);
create index prg_task_book_by_year on prg_task_book (book_year, state);

create sequence prg_task_line_seq start with 50 increment by 50;
create table prg_task_line (
  id          bigint      not null primary key,
  task_book   varchar(32) not null references prg_task_book (number),
  category    varchar(40) not null references org_cadre_category (code),
  cadre_level varchar(40) not null references org_cadre_level (code),
  cohorts     integer     not null check (cohorts > 0),
  places      integer     not null check (places > 0),
  person_days integer     not null check (person_days > 0),
  constraint prg_task_line_cell unique (task_book, category, cadre_level)
);

create table prg_annual_plan (
  number                varchar(32)  not null primary key,
  version               integer      not null,
  organisation          varchar(16)  not null,
  organisation_name     varchar(120) not null,
  organisation_name_en  varchar(300) not null,
  province              varchar(16)  not null,
  plan_year             integer      not null,
  edition               integer      not null check (edition >= 1),
  case_type             varchar(8)   not null check (case_type in ('NEW', 'CHANGE')),
  state                 varchar(16)  not null check (state in ('DRAFT', 'SUBMITTED', 'REVIEWED', 'RETURNED', 'APPROVED', 'REJECTED', 'LAPSED', 'SUPERSEDED')),
  replaces              varchar(32)  references prg_annual_plan (number),
  reason                varchar(500),
  out_of_province_share integer      not null check (out_of_province_share between 0 and 100),
  priority_share        integer      not null check (priority_share between 0 and 100),
  route                 varchar(16)  check (route in ('PROVINCE', 'MINISTRY')),
  route_reasons         varchar(200),
  submitted_by          varchar(64),
  approved_at           timestamp with time zone,
  constraint prg_annual_plan_edition unique (organisation, plan_year, edition),
  constraint prg_annual_plan_case check ((case_type = 'NEW' and replaces is null) or (case_type = 'CHANGE' and replaces is not null and reason is not null))
);
create index prg_annual_plan_by_year on prg_annual_plan (plan_year, state);

-- An item keeps its number from one edition of the plan to the next.
create sequence prg_plan_item_seq start with 50 increment by 50;
create table prg_plan_item (
  id          bigint       not null primary key,
  plan        varchar(32)  not null references prg_annual_plan (number),
  number      varchar(32)  not null,
  kind        varchar(32)  not null check (kind in ('QUALIFICATION_TRAINING', 'IN_SERVICE_IMPROVEMENT', 'ADVANCED_SEMINAR')),
  category    varchar(40)  not null references org_cadre_category (code),
  cadre_level varchar(40)  not null references org_cadre_level (code),
  title       varchar(80)  not null,
  title_en    varchar(160) not null,
  cohorts     integer      not null check (cohorts > 0),
  places      integer      not null check (places > 0),
  person_days integer      not null check (person_days > 0),
  first_month integer      not null check (first_month between 1 and 12),
  last_month  integer      not null check (last_month between 1 and 12),
  budget      bigint       not null check (budget >= 0),
  constraint prg_plan_item_once unique (plan, number),
  constraint prg_plan_item_months check (last_month >= first_month)
);

-- Programmes are approved one by one. Those that stand already were drafted before there were plans: they stay
-- approved, outside any plan.
alter table prg_programme add column state varchar(16) default 'APPROVED' not null;
alter table prg_programme add column plan_item varchar(32);
alter table prg_programme add column category varchar(40);
alter table prg_programme add column objectives varchar(1000);
alter table prg_programme add column cohorts integer;
alter table prg_programme add column places integer;
alter table prg_programme add column training_days integer;
alter table prg_programme add column budget bigint;
alter table prg_programme add column submitted_by varchar(64);
alter table prg_programme add column content_decision varchar(16);
alter table prg_programme add column budget_decision varchar(16);
alter table prg_programme add constraint prg_programme_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED'));
alter table prg_programme add constraint prg_programme_category foreign key (category) references org_cadre_category (code);
alter table prg_programme add constraint prg_programme_cell check ((plan_item is null and category is null) or (plan_item is not null and category is not null));
create index prg_programme_by_item on prg_programme (plan_item);
create index prg_programme_by_cell on prg_programme (programme_year, category, cadre_level, state);
