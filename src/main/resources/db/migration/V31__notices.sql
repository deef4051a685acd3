-- What somebody is to hear about a lead. One person hears of one thing once, however often it is told.
create table notice (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	lead_id uuid not null references lead on delete cascade,
	entry_id uuid not null references lead_entry on delete cascade,
	news varchar(20) not null,
	by_person uuid references person,
	noticed boolean not null,
	at_time timestamp(6) with time zone not null,
	shown_from timestamp(6) with time zone not null,
	read_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid,
	unique (entry_id, person_id)
);
create index notice_of_person on notice (person_id, id);
create index notice_unread on notice (person_id, read_at, id);
create index notice_of_lead on notice (lead_id, person_id);

-- Whose each lead was when we last heard of it, so that nobody gets or loses one unheard.
create table notice_last_heard (
	id uuid primary key references lead on delete cascade,
	person_id uuid references person on delete cascade,
	entry_id uuid,
	version integer not null,
	demo_batch uuid
);
insert into notice_last_heard (id, person_id, version, demo_batch)
select id, assignee_id, 0, demo_batch from lead;

-- How somebody wants to hear; the usual where she never said.
create table notice_wish (
	id uuid primary key references person on delete cascade,
	quiet_from integer not null check (quiet_from between 0 and 23),
	quiet_to integer not null check (quiet_to between 0 and 23),
	digest_hour integer check (digest_hour between 0 and 23),
	seal varchar(64) not null,
	version integer not null,
	demo_batch uuid
);
create table notice_wish_way (
	wish_id uuid not null references notice_wish on delete cascade,
	topic varchar(20) not null,
	way varchar(20) not null,
	primary key (wish_id, topic)
);
