-- By which method a round makes scores of sheets; none named means the usual one.
alter table des_round add column score_method varchar(20);
