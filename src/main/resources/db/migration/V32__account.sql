-- Accounts are made, given roles for a time, locked and given new passwords.
alter table sec_account add column one_time_since timestamp with time zone;
alter table sec_account add column lock_reason varchar(200);
alter table sec_role_assignment add column ends_at timestamp with time zone;
alter table sec_role_assignment alter column organisation_name set data type varchar(200);
create index sec_role_by_province on sec_role_assignment (province);
create index aud_event_by_person on aud_event (username, act, at_time);
create index aud_event_by_act on aud_event (act, at_time);
