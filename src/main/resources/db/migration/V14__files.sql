-- Files: bytes apart from their rows, versions in a series, the store that holds them, and what the scanner says.
create table fil_content (
  id      varchar(36) not null,
  content ${bytes}    not null,
  constraint fil_content_pk primary key (id)
);
insert into fil_content (id, content) select id, content from fil_file;
alter table fil_file drop column content;

alter table fil_file add column version integer default 0 not null;
alter table fil_file add column uploader_name varchar(80);
alter table fil_file add column series varchar(36);
update fil_file set series = id;
alter table fil_file alter column series set not null;
alter table fil_file add column ordinal integer default 1 not null;
alter table fil_file add column latest boolean default true not null;
alter table fil_file add column store varchar(16) default 'DATABASE' not null;
alter table fil_file add column scan varchar(16) default 'NOT_SCANNED' not null;
alter table fil_file add column finding varchar(200);
alter table fil_file add constraint fil_version_once unique (series, ordinal);
alter table fil_file add constraint fil_store check (store in ('DATABASE', 'FOLDER'));
alter table fil_file add constraint fil_scan check (scan in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'QUARANTINED'));
create index fil_file_by_scan on fil_file (scan, uploaded_at);
