-- The ledger of places: buckets, seats, waiting list and history. One class writes these tables (Places).

create table coh_place_rule (
  cohort         varchar(32) not null primary key references coh_cohort (number),
  waiting_policy varchar(16) not null check (waiting_policy in ('AUTOMATIC', 'CONFIRM', 'MANUAL')),
  last_number    integer     not null
);

create sequence coh_bucket_seq start with 50 increment by 50;

create table coh_bucket (
  id             bigint       not null primary key,
  cohort         varchar(32)  not null references coh_cohort (number),
  earmark_key    varchar(160) not null,
  province       varchar(16),
  city           varchar(80),
  school         varchar(16),
  priority_group varchar(32)  check (priority_group in ('WESTERN', 'NEWLY_APPOINTED')),
  hard           boolean      not null,
  release_on     date,
  seats          integer      not null,
  taken          integer      not null,
  held           integer      not null,
  constraint coh_bucket_once unique (cohort, earmark_key),
  constraint coh_bucket_counters check (taken >= 0 and held >= 0 and taken + held <= seats)
);
create index coh_bucket_by_province on coh_bucket (province, cohort);
create index coh_bucket_by_release on coh_bucket (release_on);

create table coh_seat (
  enrolment varchar(32) not null primary key,
  cohort    varchar(32) not null references coh_cohort (number),
  bucket    bigint      not null references coh_bucket (id),
  confirmed boolean     not null
);
create index coh_seat_by_cohort on coh_seat (cohort, bucket);

create table coh_waiting (
  enrolment       varchar(32) not null primary key,
  cohort          varchar(32) not null references coh_cohort (number),
  waiting_number  integer     not null,
  province        varchar(16),
  city            varchar(80),
  school          varchar(16) not null,
  priority_groups varchar(80) not null,
  constraint coh_waiting_once unique (cohort, waiting_number)
);

create sequence coh_place_entry_seq start with 50 increment by 50;

create table coh_place_entry (
  id          bigint      not null primary key,
  cohort      varchar(32) not null references coh_cohort (number),
  move        varchar(16) not null,
  from_bucket bigint      references coh_bucket (id),
  to_bucket   bigint      references coh_bucket (id),
  places      integer     not null check (places >= 1),
  enrolment   varchar(32),
  remark      varchar(1000),
  by_user     varchar(64) not null,
  by_name     varchar(80) not null,
  at          timestamp with time zone not null
);
create index coh_place_entry_by_cohort on coh_place_entry (cohort, at);
create index coh_place_entry_by_enrolment on coh_place_entry (enrolment);

-- Cohorts that were published without quotas: all places are common. What is carried over has numbers below zero.
insert into coh_place_rule (cohort, waiting_policy, last_number)
select number, 'AUTOMATIC', waiting_numbers from coh_cohort where state = 'PUBLISHED';

insert into coh_bucket (id, cohort, earmark_key, hard, seats, taken, held)
select -row_number() over (order by number), number, '-/-/-/-', false, capacity, taken, 0 from coh_cohort where state = 'PUBLISHED';

insert into coh_seat (enrolment, cohort, bucket, confirmed)
select e.number, e.cohort, b.id, e.state = 'CONFIRMED' from enr_enrolment e join coh_bucket b on b.cohort = e.cohort where e.place_held;

insert into coh_waiting (enrolment, cohort, waiting_number, province, city, school, priority_groups)
select e.number, e.cohort, e.waiting_number, e.province, null, e.school, '' from enr_enrolment e where e.state = 'WAITLISTED';

insert into coh_place_entry (id, cohort, move, from_bucket, to_bucket, places, enrolment, remark, by_user, by_name, at)
select 2 * b.id, b.cohort, 'OPENED', null, b.id, b.seats, null, null, 'system', '', coalesce(c.published_at, current_timestamp) from coh_bucket b join coh_cohort c on c.number = b.cohort;

insert into coh_place_entry (id, cohort, move, from_bucket, to_bucket, places, enrolment, remark, by_user, by_name, at)
select 1 - 2 * row_number() over (order by s.enrolment), s.cohort, 'CARRIED_OVER', s.bucket, null, 1, s.enrolment, null, 'system', '', current_timestamp from coh_seat s;

alter table coh_cohort drop column waiting_numbers;
