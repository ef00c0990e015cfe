-- Why an enrolment was given up, as a code; and for a substitution, who took the place over.
alter table enr_enrolment add column withdrawal_reason varchar(20);
alter table enr_enrolment add column substitute varchar(32);
alter table enr_enrolment add constraint enr_withdrawal_reason check (withdrawal_reason is null or withdrawal_reason in ('WORK', 'POST_CHANGED', 'HEALTH', 'FAMILY', 'OTHER', 'SUBSTITUTED', 'NO_SHOW'));
update enr_enrolment set withdrawal_reason = 'OTHER' where state = 'WITHDRAWN';
create index enr_enrolment_by_reason on enr_enrolment (person, withdrawal_reason);
