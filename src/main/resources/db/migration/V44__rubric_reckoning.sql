-- What everybody's answers said together on one night. A person's figure is one reckoning and her own raw answers, so
-- that any figure can be told again later. Nothing in here is about one person.
create table reckoning (
	id uuid primary key,
	number integer not null unique check (number > 0),
	at_time timestamp(6) with time zone not null,
	since timestamp(6) with time zone not null,
	rubric_version integer not null,
	version integer not null,
	demo_batch uuid
);
create table reckoning_firm (
	reckoning_id uuid not null references reckoning on delete cascade,
	source varchar(20) not null,
	mean double precision not null,
	spread_within double precision not null,
	spread_between double precision not null,
	weight double precision not null,
	persons integer not null,
	primary key (reckoning_id, source)
);
create table reckoning_offset (
	reckoning_id uuid not null references reckoning on delete cascade,
	source varchar(20) not null,
	item_key varchar(60) not null,
	points double precision not null,
	primary key (reckoning_id, source, item_key)
);
create table reckoning_dimension (
	reckoning_id uuid not null references reckoning on delete cascade,
	source varchar(20) not null,
	dimension varchar(40) not null,
	points double precision not null,
	primary key (reckoning_id, source, dimension)
);

-- Nights look at everybody by time.
create index assessment_at on assessment (assessed_at, id);

-- How long an item was in sight before it was answered; unknown without scripts.
alter table answer add column seconds integer check (seconds between 0 and 600);

-- Who does without self-rating; the key is the person's.
create table self_rating (
	id uuid primary key references person on delete cascade,
	off_since timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid
);

-- What the lists of items that were asked are signed with, so that only those can be answered. One row.
create table asked_seal (
	id integer primary key check (id = 1),
	seal varchar(64) not null
);
