-- What a round asks of a dossier: sections that must be answered (none named means every one), kinds of evidence with their limits.
create table des_round_section (
  round varchar(24) not null,
  section varchar(16) not null,
  constraint des_round_section_pk primary key (round, section),
  constraint des_round_section_of foreign key (round) references des_round (number)
);

create table des_round_evidence (
  id varchar(50) not null,
  round varchar(24) not null,
  kind varchar(24) not null,
  least_files integer not null,
  most_pages integer not null,
  most_megabytes integer not null,
  constraint des_round_evidence_pk primary key (id),
  constraint des_round_evidence_once unique (round, kind),
  constraint des_round_evidence_of foreign key (round) references des_round (number),
  constraint des_round_evidence_limits check (least_files >= 0 and most_pages >= 0 and most_megabytes >= 0)
);

-- Under which kind a file was handed in. Files of earlier days stand under none.
create table des_evidence (
  file varchar(36) not null,
  application varchar(24) not null,
  kind varchar(24) not null,
  pages integer,
  constraint des_evidence_pk primary key (file),
  constraint des_evidence_of foreign key (application) references des_application (number)
);
create index des_evidence_by_application on des_evidence (application);

-- Criteria of the expert review, as each round judges by them; frozen when its first panel opens. Rounds of earlier days keep the list that they had.
create table des_round_criterion (
  id varchar(50) not null,
  round varchar(24) not null,
  code varchar(16) not null,
  name_zh varchar(60) not null,
  name_en varchar(120) not null,
  weight numeric(5, 2) not null,
  ordinal integer not null,
  constraint des_round_criterion_pk primary key (id),
  constraint des_round_criterion_once unique (round, code),
  constraint des_round_criterion_of foreign key (round) references des_round (number)
);
alter table des_round add column criteria_frozen_at timestamp with time zone;
insert into des_round_criterion (id, round, code, name_zh, name_en, weight, ordinal)
  select r.number || ':' || c.code, r.number, c.code, c.name_zh, c.name_en, c.weight, c.ordinal from des_round r, des_criterion c where r.opens_at is not null;
update des_round set criteria_frozen_at = current_timestamp
  where exists (select 1 from exp_review_panel p join des_application a on a.number = p.case_number where a.round = des_round.number);
