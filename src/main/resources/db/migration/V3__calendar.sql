-- Days on which the State Council's arrangement departs from the ordinary week.
create table calendar_day (
  calendar_date date not null,
  version integer not null,
  kind varchar(20) not null,
  name_zh varchar(60) not null,
  name_en varchar(60) not null,
  provisional boolean not null,
  constraint calendar_day_pk primary key (calendar_date),
  constraint calendar_day_kind check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY'))
);
