-- What a programme teaches: a tree of segments, modules and sessions, in versions. A published version never changes.

create table prg_curriculum (
  number           varchar(32) not null primary key,
  version          integer     not null,
  programme        varchar(32) not null references prg_programme (number),
  organisation     varchar(16) not null,
  province         varchar(16) not null,
  edition          integer     not null check (edition >= 1),
  state            varchar(16) not null check (state in ('DRAFT', 'PUBLISHED')),
  minutes_per_hour integer     not null check (minutes_per_hour between 30 and 60),
  published_by     varchar(64),
  published_at     timestamp with time zone,
  constraint prg_curriculum_edition unique (programme, edition),
  constraint prg_curriculum_published check ((state = 'PUBLISHED') = (published_at is not null))
);

create sequence prg_curriculum_node_seq start with 50 increment by 50;
create table prg_curriculum_node (
  id           bigint       not null primary key,
  curriculum   varchar(32)  not null references prg_curriculum (number),
  place        integer      not null,
  tree_level   varchar(16)  not null check (tree_level in ('SEGMENT', 'MODULE', 'SESSION')),
  title        varchar(80)  not null,
  title_en     varchar(160) not null,
  objective    varchar(300) not null,
  session_kind varchar(24)  check (session_kind in ('LECTURE', 'WORKSHOP', 'SITE_VISIT', 'PLACEMENT', 'ONLINE', 'LIVE', 'RETURN_PRACTICE')),
  hours        integer      not null check (hours between 0 and 400),
  first_month  integer      not null check (first_month between 1 and 24),
  last_month   integer      not null check (last_month between first_month and 24),
  constraint prg_curriculum_node_hours check (tree_level = 'SESSION' or hours = 0)
);
create index prg_curriculum_node_by_tree on prg_curriculum_node (curriculum, place);
