-- The life of a designation after the decision: its status through time, what the base has to do, its plaque.
alter table des_designation drop constraint des_designation_status;
alter table des_designation add constraint des_designation_status
  check (status in ('ACTIVE', 'UNDER_RECTIFICATION', 'SUSPENDED', 'EXITED', 'REVOKED', 'EXPIRED'));
alter table des_designation add plaque_ordered date;
alter table des_designation add plaque_handed_over date;
alter table des_designation add plaque_hung date;
alter table des_designation add term_end_told date;
create index des_designation_by_term on des_designation (term_end, status);

create sequence des_status_change_seq start with 50 increment by 50;
create table des_status_change (
  id bigint not null,
  designation varchar(24) not null,
  status_before varchar(24),
  status_after varchar(24) not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(64) not null,
  person_name varchar(80) not null,
  reason varchar(1000) not null,
  case_number varchar(24),
  document varchar(24),
  constraint des_status_change_pk primary key (id),
  constraint des_status_change_of foreign key (designation) references des_designation (number)
);
create index des_status_change_by_designation on des_status_change (designation, changed_at);

create sequence des_duty_seq start with 50 increment by 50;
create table des_duty (
  id bigint not null,
  version integer not null,
  designation varchar(24) not null,
  kind varchar(16) not null,
  words varchar(500) not null,
  due date,
  fulfilled_on date,
  fulfilled_by varchar(64),
  person_name varchar(80),
  constraint des_duty_pk primary key (id),
  constraint des_duty_of foreign key (designation) references des_designation (number),
  constraint des_duty_kind check (kind in ('TASK', 'CONDITION')),
  constraint des_duty_fulfilled check ((fulfilled_on is null) = (fulfilled_by is null))
);
create index des_duty_by_designation on des_duty (designation);

-- Leaving the network: at the base's own wish, or by revocation.
create table des_exit (
  number varchar(24) not null,
  version integer not null,
  designation varchar(24) not null,
  kind varchar(16) not null,
  ground varchar(40),
  reason varchar(1000) not null,
  status varchar(16) not null,
  requested_by varchar(64) not null,
  requested_name varchar(80) not null,
  requested_at timestamp with time zone not null,
  heard_at timestamp with time zone,
  statement varchar(1000),
  proposal varchar(16),
  decided_by varchar(64),
  decided_name varchar(80),
  decided_role varchar(40),
  decided_at timestamp with time zone,
  notice varchar(24),
  ended_at timestamp with time zone,
  constraint des_exit_pk primary key (number),
  constraint des_exit_of foreign key (designation) references des_designation (number),
  constraint des_exit_kind check (kind in ('EXIT', 'REVOCATION')),
  constraint des_exit_ground check ((kind = 'REVOCATION') = (ground is not null)),
  constraint des_exit_status check (status in ('HEARING', 'ARRANGING', 'PROPOSING', 'DECIDING', 'NOTICE', 'EXITED', 'REVOKED', 'KEPT', 'WITHDRAWN', 'LAPSED'))
);
create index des_exit_by_designation on des_exit (designation, status);
create index des_exit_by_status on des_exit (status);

-- What becomes of the cohorts that a leaving base still runs.
create table des_exit_cohort (
  exit_number varchar(24) not null,
  cohort varchar(24) not null,
  title varchar(200) not null,
  title_en varchar(300) not null,
  arrangement varchar(16) not null,
  constraint des_exit_cohort_pk primary key (exit_number, cohort),
  constraint des_exit_cohort_of foreign key (exit_number) references des_exit (number),
  constraint des_exit_cohort_arrangement check (arrangement in ('FINISH', 'TRANSFER', 'CANCEL'))
);

-- Suspending a designation, and lifting that.
create table des_suspension (
  number varchar(24) not null,
  version integer not null,
  designation varchar(24) not null,
  kind varchar(16) not null,
  reason varchar(1000) not null,
  status varchar(16) not null,
  proposed_by varchar(64) not null,
  proposed_name varchar(80) not null,
  proposed_at timestamp with time zone not null,
  decided_by varchar(64),
  decided_name varchar(80),
  decided_role varchar(40),
  ended_at timestamp with time zone,
  constraint des_suspension_pk primary key (number),
  constraint des_suspension_of foreign key (designation) references des_designation (number),
  constraint des_suspension_kind check (kind in ('SUSPEND', 'LIFT')),
  constraint des_suspension_status check (status in ('PROPOSED', 'APPLIED', 'REFUSED', 'LAPSED'))
);
create index des_suspension_by_designation on des_suspension (designation, status);
create index des_suspension_by_status on des_suspension (status);
