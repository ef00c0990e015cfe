-- Files may also lie in an object store.
alter table fil_file drop constraint fil_store;
alter table fil_file add constraint fil_store check (store in ('DATABASE', 'FOLDER', 'OBJECTS'));
