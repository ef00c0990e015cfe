-- Lines of worklists are read in two languages; of what waits already only the Chinese is known.
alter table wrk_item add subject_en varchar(300);
