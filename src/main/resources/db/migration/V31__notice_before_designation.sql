-- Working days for which a proposed list is shown before anybody is designated; null: none is shown.
alter table des_round add notice_days integer;

-- The notice on which an application stands or stood, and whether it came through.
alter table des_application add notice varchar(24);
alter table des_application add notice_passed boolean default false not null;
create index des_application_by_notice on des_application (notice);
