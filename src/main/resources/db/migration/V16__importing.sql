-- Imports: a file, its rows as they were read, what was found in them and what became of them. Cells are sealed: they may hold ID numbers.

create table imp_run (
  number       varchar(32)              not null primary key,
  kind         varchar(40)              not null,
  username     varchar(64)              not null,
  organisation varchar(16)              not null,
  file_name    varchar(200)             not null,
  head         ${text}                  not null,
  mapping      ${text}                  not null,
  state        varchar(16)              not null check (state in ('UPLOADED', 'CHECKED', 'APPLIED', 'UNDONE')),
  uploaded_at  timestamp with time zone not null,
  applied_at   timestamp with time zone,
  undone_at    timestamp with time zone,
  version      integer                  not null
);
create index imp_run_by_person on imp_run (username, uploaded_at);

create table imp_row (
  run       varchar(32) not null references imp_run (number),
  ordinal   integer     not null,
  cells     ${text}     not null,
  verdict   varchar(16),
  warned    boolean     not null,
  findings  ${text},
  outcome   varchar(16) not null check (outcome in ('NONE', 'DONE', 'FAILED', 'UNDONE', 'KEPT')),
  target    varchar(64),
  before    ${text},
  mark      varchar(64),
  constraint imp_row_once primary key (run, ordinal)
);
create index imp_row_by_verdict on imp_row (run, verdict);
