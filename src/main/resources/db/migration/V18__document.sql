-- Official documents: what was issued, in which state it is, its archived PDF, and the counters of their numbers.
create table doc_counter (
  id   varchar(80) not null,
  last integer     not null,
  constraint doc_counter_pk primary key (id)
);
insert into doc_counter (id, last) values ('COUNTERS', 0);

create table doc_document (
  number          varchar(24)              not null,
  version         integer                  not null,
  kind            varchar(40)              not null,
  document_number varchar(60)              not null,
  code            varchar(32)              not null,
  case_number     varchar(64)              not null,
  issuer          varchar(16)              not null,
  issuer_name     varchar(120)             not null,
  holder          varchar(120)             not null,
  holder_en       varchar(300),
  personal        boolean                  not null,
  subject         varchar(200)             not null,
  subject_en      varchar(300),
  organisation    varchar(16)              not null,
  province        varchar(16),
  person          varchar(64),
  issued_on       date                     not null,
  issued_at       timestamp with time zone not null,
  state           varchar(16)              not null,
  state_reason    varchar(500),
  state_at        timestamp with time zone,
  state_by        varchar(80),
  supersedes      varchar(24),
  superseded_by   varchar(24),
  constraint doc_document_pk primary key (number),
  constraint doc_document_numbered unique (document_number),
  constraint doc_document_coded unique (code),
  constraint doc_document_state check (state in ('ISSUED', 'SUPERSEDED', 'REVOKED')),
  constraint doc_document_reasoned check (state = 'ISSUED' or state_reason is not null),
  constraint doc_document_chain check ((state = 'SUPERSEDED') = (superseded_by is not null))
);
create index doc_document_by_case on doc_document (case_number, kind);
create index doc_document_by_issuer on doc_document (issuer, issued_at);

create table doc_fact (
  document varchar(24) not null,
  place    integer     not null,
  name     varchar(40) not null,
  words    varchar(1000),
  constraint doc_fact_pk primary key (document, place),
  constraint doc_fact_of foreign key (document) references doc_document (number)
);

create table doc_archive (
  document    varchar(24)              not null,
  content     ${bytes}                 not null,
  sha256      varchar(64)              not null,
  rendered_at timestamp with time zone not null,
  constraint doc_archive_pk primary key (document)
);
