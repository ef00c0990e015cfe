-- Several wishes of one person in a year, in an order; how many is data, year 0 standing for every year without a line.
alter table enr_enrolment add column wish integer default 1 not null;
alter table enr_enrolment add constraint enr_wish check (wish >= 1);

create table enr_wish_limit (
  programme_year integer not null primary key,
  wishes         integer not null check (wishes between 1 and 9)
);
insert into enr_wish_limit (programme_year, wishes) values (0, 3);
