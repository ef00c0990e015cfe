-- Who teaches and where, and the dated sessions of a cohort, made from the curriculum that it is held by.

create table coh_resource (
  number         varchar(32)  not null primary key,
  version        integer      not null,
  organisation   varchar(16)  not null,
  kind           varchar(16)  not null check (kind in ('LECTURER', 'ROOM', 'SITE')),
  name           varchar(80)  not null,
  place          varchar(120) not null,
  academic_title varchar(24)  check (academic_title in ('ACADEMICIAN', 'PROFESSOR', 'ASSOCIATE_PROFESSOR', 'PRACTITIONER')),
  seats          integer      check (seats between 1 and 1000),
  occupancy_key  varchar(64)  not null,
  active         boolean      not null,
  constraint coh_resource_once unique (organisation, kind, occupancy_key),
  constraint coh_resource_lecturer check ((kind = 'LECTURER') = (academic_title is not null)),
  constraint coh_resource_seats check (kind = 'LECTURER' or seats is not null)
);
create index coh_resource_by_base on coh_resource (organisation, kind, active);

alter table coh_cohort add column curriculum varchar(32);
alter table coh_cohort add constraint coh_cohort_curriculum foreign key (curriculum) references prg_curriculum (number);

create sequence coh_session_seq start with 50 increment by 50;
create table coh_session (
  id           bigint       not null primary key,
  cohort       varchar(32)  not null references coh_cohort (number),
  code         varchar(24)  not null,
  module       varchar(80)  not null,
  module_en    varchar(160) not null,
  title        varchar(80)  not null,
  title_en     varchar(160) not null,
  session_kind varchar(24)  not null check (session_kind in ('LECTURE', 'WORKSHOP', 'SITE_VISIT', 'PLACEMENT', 'ONLINE', 'LIVE', 'RETURN_PRACTICE')),
  hours        integer      not null check (hours between 1 and 400),
  begins       timestamp    not null,
  ends         timestamp    not null,
  lecturer     varchar(32)  references coh_resource (number),
  lecturer_key varchar(64),
  venue        varchar(32)  references coh_resource (number),
  constraint coh_session_span check (ends > begins),
  constraint coh_session_lecturer check ((lecturer is null) = (lecturer_key is null))
);
create index coh_session_by_cohort on coh_session (cohort, begins);
create index coh_session_by_lecturer on coh_session (lecturer_key, begins);
create index coh_session_by_venue on coh_session (venue, begins);
