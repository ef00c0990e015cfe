-- Long forms, filled in section by section.

create table frm_section (
  case_number   varchar(40)              not null,
  section       varchar(40)              not null,
  edition       integer                  not null,
  saved_by      varchar(64)              not null references sec_account (username),
  saved_by_name varchar(80)              not null,
  saved_at      timestamp with time zone not null,
  primary key (case_number, section)
);
