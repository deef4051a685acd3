-- A night also keeps what the answers of each side say by themselves, for where the two sides are no opposites.
create table reckoning_firm_of_part (
	reckoning_id uuid not null references reckoning on delete cascade,
	source varchar(20) not null,
	part varchar(20) not null,
	mean double precision not null,
	spread_within double precision not null,
	spread_between double precision not null,
	weight double precision not null,
	persons integer not null,
	primary key (reckoning_id, source, part)
);
insert into reckoning_firm_of_part (reckoning_id, source, part, mean, spread_within, spread_between, weight, persons)
	select reckoning_id, source, 'ALL', mean, spread_within, spread_between, weight, persons from reckoning_firm;
drop table reckoning_firm;
alter table reckoning_firm_of_part rename to reckoning_firm;

create table reckoning_offset_of_part (
	reckoning_id uuid not null references reckoning on delete cascade,
	source varchar(20) not null,
	part varchar(20) not null,
	item_key varchar(60) not null,
	points double precision not null,
	primary key (reckoning_id, source, part, item_key)
);
insert into reckoning_offset_of_part (reckoning_id, source, part, item_key, points)
	select reckoning_id, source, 'ALL', item_key, points from reckoning_offset;
drop table reckoning_offset;
alter table reckoning_offset_of_part rename to reckoning_offset;
