-- Performance assessment: the indicator tree by version, campaigns, one assessment a base, one score an indicator.

create table asm_indicator_tree (
  tree_version varchar(16) not null primary key
);

create table asm_dimension (
  id           varchar(32)  not null primary key,
  tree_version varchar(16)  not null references asm_indicator_tree (tree_version),
  ordinal      integer      not null,
  code         varchar(8)   not null,
  name_zh      varchar(60)  not null,
  name_en      varchar(120) not null,
  short_zh     varchar(20)  not null,
  short_en     varchar(40)  not null,
  weight       numeric(5, 2) not null,
  constraint asm_dimension_once unique (tree_version, code)
);

create table asm_indicator (
  id            varchar(32)   not null primary key,
  dimension_id  varchar(32)   not null references asm_dimension (id),
  ordinal       integer       not null,
  code          varchar(8)    not null,
  name_zh       varchar(80)   not null,
  name_en       varchar(160)  not null,
  weight        numeric(5, 2) not null,
  auto_points   numeric(5, 2) not null,
  self_points   numeric(5, 2) not null,
  expert_points numeric(5, 2) not null,
  formula_zh    varchar(300)  not null,
  formula_en    varchar(400)  not null,
  evidence_zh   varchar(200)  not null,
  evidence_en   varchar(300)  not null,
  constraint asm_indicator_once unique (dimension_id, code),
  constraint asm_indicator_split check (auto_points + self_points + expert_points = weight)
);

create table asm_campaign (
  number          varchar(32)              not null primary key,
  version         integer                  not null,
  assessment_year integer                  not null,
  title_zh        varchar(100)             not null,
  title_en        varchar(200)             not null,
  tree_version    varchar(16)              not null references asm_indicator_tree (tree_version),
  due_on          date                     not null,
  status          varchar(16)              not null,
  opened_at       timestamp with time zone not null,
  closed_at       timestamp with time zone,
  constraint asm_campaign_year unique (assessment_year),
  constraint asm_campaign_status check (status in ('OPEN', 'CLOSED'))
);

create table asm_assessment (
  number            varchar(32)              not null primary key,
  version           integer                  not null,
  campaign          varchar(32)              not null references asm_campaign (number),
  organisation      varchar(20)              not null,
  organisation_name varchar(200)             not null,
  province          varchar(20)              not null,
  status            varchar(24)              not null,
  due_at            timestamp with time zone,
  submitted_at      timestamp with time zone,
  total             numeric(5, 2),
  vetoed            boolean                  not null,
  veto_reason       varchar(1000),
  grade             varchar(16),
  closed_at         timestamp with time zone,
  constraint asm_assessment_once unique (campaign, organisation),
  constraint asm_assessment_total check (total between 0 and 100),
  constraint asm_assessment_grade check (grade is null or status = 'CLOSED')
);
create index asm_assessment_by_status on asm_assessment (campaign, status);
create index asm_assessment_by_organisation on asm_assessment (organisation);
create index asm_assessment_by_province on asm_assessment (province);

create table asm_score (
  id         varchar(48)   not null primary key,
  assessment varchar(32)   not null references asm_assessment (number),
  ordinal    integer       not null,
  indicator  varchar(32)   not null references asm_indicator (id),
  claimed    numeric(5, 2),
  statement  varchar(2000) not null,
  points     numeric(5, 2)
);
create index asm_score_by_assessment on asm_score (assessment);
