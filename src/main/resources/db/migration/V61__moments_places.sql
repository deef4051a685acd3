-- Where a code hangs that opens the form, and how much work a moment was to log.
create table place (
	id uuid primary key,
	site_id uuid not null references site,
	name varchar(60) not null,
	channel varchar(20) not null,
	code varchar(8) not null unique,
	retired_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid,
	unique (site_id, name)
);
alter table moment add column place_id uuid references place;
alter table moment add column took_seconds integer check (took_seconds between 1 and 600);
alter table moment add column taps integer check (taps between 1 and 500);
create index moment_saved on moment (saved_at);

-- Who switched dictation in the browser on or off; the latest row counts.
create table dictation_switch (
	id uuid primary key,
	turned_on boolean not null,
	person_id uuid not null references person,
	turned_at timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid
);
