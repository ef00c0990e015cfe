-- Rules that are waived, and enrolments that continue an earlier one. The column of the state gets a check with a name,
-- so that it can be widened again.
-- The views of the dashboard that read it are made again as they were.
drop view ins_coverage;
drop view ins_school;
drop view ins_covered_school;
alter table enr_enrolment add column waiver_reason varchar(500);
alter table enr_enrolment add column origin varchar(32);
alter table enr_enrolment add column state_kept varchar(16);
update enr_enrolment set state_kept = state;
alter table enr_enrolment drop constraint enr_active;
alter table enr_enrolment drop constraint enr_place;
alter table enr_enrolment drop constraint enr_waiting;
drop index enr_enrolment_by_cohort;
drop index enr_enrolment_by_school;
drop index enr_enrolment_by_base;
drop index enr_enrolment_by_province;
alter table enr_enrolment drop column state;
alter table enr_enrolment add column state varchar(16);
update enr_enrolment set state = state_kept;
alter table enr_enrolment alter column state set not null;
alter table enr_enrolment drop column state_kept;
alter table enr_enrolment add constraint enr_state check (state in ('SUBMITTED', 'RETURNED', 'SCHOOL_REJECTED', 'WAIVER_SOUGHT', 'NOT_WAIVED', 'ENDORSED', 'ADMITTED', 'WAITLISTED', 'CONFIRMED', 'DECLINED', 'LAPSED', 'REJECTED', 'WAITLIST_ENDED', 'WITHDRAWN', 'CANCELLED'));
alter table enr_enrolment add constraint enr_active check ((state in ('SUBMITTED', 'RETURNED', 'WAIVER_SOUGHT', 'ENDORSED', 'ADMITTED', 'WAITLISTED', 'CONFIRMED')) = (active_person is not null));
alter table enr_enrolment add constraint enr_place check (not place_held or state in ('ADMITTED', 'CONFIRMED'));
alter table enr_enrolment add constraint enr_waiting check ((state = 'WAITLISTED') = (waiting_number is not null));
alter table enr_enrolment add constraint enr_waiver check (state not in ('WAIVER_SOUGHT', 'NOT_WAIVED') or waiver_reason is not null);
alter table enr_enrolment drop constraint enr_withdrawal_reason;
alter table enr_enrolment add constraint enr_withdrawal_reason check (withdrawal_reason is null or withdrawal_reason in ('WORK', 'POST_CHANGED', 'HEALTH', 'FAMILY', 'OTHER', 'SUBSTITUTED', 'NO_SHOW', 'DEFERRED', 'COHORT_CANCELLED', 'OTHER_WISH'));
create index enr_enrolment_by_cohort on enr_enrolment (cohort, state, waiting_number);
create index enr_enrolment_by_school on enr_enrolment (school, state);
create index enr_enrolment_by_base on enr_enrolment (base, state);
create index enr_enrolment_by_province on enr_enrolment (province, state);
create index enr_enrolment_by_origin on enr_enrolment (origin);

create view ins_covered_school as
select distinct e.school from enr_enrolment e where e.state = 'CONFIRMED';

-- The registered schools, whose leaders the network trains.
create view ins_school as
select o.code, o.name_zh, o.name_en, o.kind, o.province_code,
       case when c.school is null then 0 else 1 end as covered
from org_organisation o
left join ins_covered_school c on c.school = o.code
where o.province_code is not null
  and o.kind in ('SECONDARY_VOCATIONAL_SCHOOL', 'HIGHER_VOCATIONAL_COLLEGE', 'VOCATIONAL_UNIVERSITY', 'TECHNICIAN_COLLEGE');

create view ins_coverage as
select p.code, p.name_zh, p.name_en, p.kind, p.ordinal, count(s.code) as schools, coalesce(sum(s.covered), 0) as covered
from org_province p
left join ins_school s on s.province_code = p.code
group by p.code, p.name_zh, p.name_en, p.kind, p.ordinal;
