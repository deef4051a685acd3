-- What meetings that were rated by oneself and by somebody else say of the raters, all together; the usual values before.
alter table reckoning add column own_leniency double precision default 7 not null;
alter table reckoning add column rater_noise double precision default 1 not null;
