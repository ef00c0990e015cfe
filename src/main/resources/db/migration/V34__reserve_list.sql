-- Who moves up, in which order, when somebody on the proposed list of a round drops out; and who has moved up for whom.
create sequence des_reserve_seq start with 50 increment by 50;
create table des_reserve (
  id bigint not null,
  version integer not null,
  round varchar(24) not null,
  application varchar(24) not null,
  place integer not null,
  entered_by varchar(64) not null,
  person_name varchar(80) not null,
  entered_at timestamp with time zone not null,
  moved_up_at timestamp with time zone,
  replaced varchar(24),
  reason varchar(24),
  notice varchar(24),
  constraint des_reserve_pk primary key (id),
  constraint des_reserve_once unique (application),
  constraint des_reserve_placed unique (round, place),
  constraint des_reserve_of_round foreign key (round) references des_round (number),
  constraint des_reserve_of foreign key (application) references des_application (number),
  constraint des_reserve_moved check ((moved_up_at is null) = (replaced is null) and (moved_up_at is null) = (reason is null)),
  constraint des_reserve_reason check (reason in ('WITHDRAWN', 'OBJECTION_UPHELD', 'REFUSED'))
);
