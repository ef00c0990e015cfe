-- By what a cohort's budget is reckoned: the standard of a person-day and lecturer fees, each from a day on.
create table coh_rate (
  kind       varchar(24) not null check (kind in ('PERSON_DAY', 'LONG_STAY', 'ACADEMICIAN', 'PROFESSOR', 'ASSOCIATE_PROFESSOR', 'PRACTITIONER')),
  valid_from date        not null,
  amount     integer     not null check (amount between 0 and 100000),
  primary key (kind, valid_from)
);
