-- What becomes of a cohort whose base has left while it ran; at most one arrangement a cohort.
create table coh_exit_arrangement (
  cohort varchar(32) not null,
  exit_number varchar(24) not null,
  way varchar(16) not null,
  arranged_at timestamp with time zone not null,
  constraint coh_exit_arrangement_pk primary key (cohort),
  constraint coh_exit_arrangement_of foreign key (cohort) references coh_cohort (number)
);
