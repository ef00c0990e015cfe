-- What a round gives each province: places for recommendations, and the last day to use them.
alter table des_round add province_until date;

create table des_provincial_quota (
  round varchar(24) not null,
  province varchar(16) not null,
  places integer not null,
  taken integer not null,
  constraint des_provincial_quota_pk primary key (round, province),
  constraint des_provincial_quota_in_round foreign key (round) references des_round (number),
  constraint des_provincial_quota_kept check (taken between 0 and places)
);

-- What the province says of an application, first proposed, then confirmed by a second person.
alter table des_application add rec_proposal varchar(16);
alter table des_application add rec_rank integer;
alter table des_application add rec_strengths varchar(1000);
alter table des_application add rec_concerns varchar(1000);
alter table des_application add rec_support varchar(1000);
alter table des_application add place_taken boolean default false not null;
alter table des_application add passed_unhandled boolean default false not null;
alter table des_application drop constraint des_application_status;
alter table des_application add constraint des_application_status check (status in ('DRAFT', 'PROVINCE_REVIEW',
  'PROVINCE_CONFIRMATION', 'FORMAL_CHECK', 'RETURNED', 'EXPERT_REVIEW', 'DECISION', 'DESIGNATED', 'NOT_SELECTED',
  'NOT_RECOMMENDED', 'REJECTED_ON_FORM', 'WITHDRAWN'));
alter table des_application alter column status set data type varchar(32);
