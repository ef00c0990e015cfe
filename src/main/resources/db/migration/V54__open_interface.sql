-- Access tokens of other systems, and what their writes were answered with.
create table sec_access_token (
  token_key         varchar(12)  not null primary key,
  sha256            varchar(64)  not null,
  token_name        varchar(80)  not null,
  username          varchar(64)  not null references sec_account (username),
  role              varchar(32)  not null,
  organisation      varchar(32)  not null,
  organisation_name varchar(200) not null,
  province          varchar(16),
  scopes            varchar(200) not null,
  created_by        varchar(64)  not null,
  created_at        timestamp with time zone not null,
  ends_at           timestamp with time zone not null,
  last_used_at      timestamp with time zone,
  revoked_by        varchar(64),
  revoked_at        timestamp with time zone,
  constraint sec_access_token_revoked check ((revoked_by is null) = (revoked_at is null))
);
create index sec_access_token_by_organisation on sec_access_token (organisation, created_at);
create index sec_access_token_by_province on sec_access_token (province, created_at);

create table sec_kept_answer (
  id_hash         varchar(64)  not null primary key,
  token_key       varchar(12)  not null references sec_access_token (token_key),
  request_hash    varchar(64)  not null,
  answer_location varchar(200),
  answer_body     ${text},
  at_time         timestamp with time zone not null
);
create index sec_kept_answer_by_time on sec_kept_answer (at_time);
