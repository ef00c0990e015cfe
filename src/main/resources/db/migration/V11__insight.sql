-- Read models of the dashboards. Insight alone reads across features, in these views, which it owns.

create view ins_assessment as
select a.campaign, a.number, a.organisation, a.organisation_name, a.province, a.status, a.due_at, a.total, a.grade
from asm_assessment a;

-- One row a scored assessment and dimension. Points stand from the last sealed sheet on.
create view ins_dimension_score as
select a.campaign, a.number, a.organisation_name, a.total, a.grade,
       d.code as dimension, d.ordinal, d.short_zh, d.short_en, d.weight, sum(s.points) as points
from asm_assessment a
join asm_score s on s.assessment = a.number
join asm_indicator i on i.id = s.indicator
join asm_dimension d on d.id = i.dimension_id
where a.total is not null
group by a.campaign, a.number, a.organisation_name, a.total, a.grade,
         d.code, d.ordinal, d.short_zh, d.short_en, d.weight;

-- Of how many points each way of finding them decides.
create view ins_score_source as
select c.number as campaign, sum(i.auto_points) as auto_points, sum(i.self_points) as self_points,
       sum(i.expert_points) as expert_points
from asm_campaign c
join asm_dimension d on d.tree_version = c.tree_version
join asm_indicator i on i.dimension_id = d.id
group by c.number;

-- Schools from which at least one trainee has confirmed to attend.
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
