-- Kinds of institution that may apply in a round; none named means every kind.
create table des_round_kind (
  round varchar(24) not null,
  kind varchar(40) not null,
  constraint des_round_kind_pk primary key (round, kind),
  constraint des_round_kind_of foreign key (round) references des_round (number)
);

-- What was announced of a round and then changed.
create sequence des_round_change_seq start with 50 increment by 50;
create table des_round_change (
  id bigint not null,
  round varchar(24) not null,
  closed_before date not null,
  closes_after date not null,
  province_before date,
  province_after date,
  reason varchar(500) not null,
  changed_by varchar(64) not null,
  person_name varchar(80) not null,
  changed_at timestamp with time zone not null,
  constraint des_round_change_pk primary key (id),
  constraint des_round_change_of foreign key (round) references des_round (number)
);
create index des_round_change_by_round on des_round_change (round, changed_at);
