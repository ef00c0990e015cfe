-- Which row of the table fired. Records from before know table and version only.
alter table app_decision_record add column rule varchar(64);
