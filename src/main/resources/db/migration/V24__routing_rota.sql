-- How a team shares its leads; teams without a row let the one take who has waited longest.
create table roster (
	id uuid primary key,
	team_id uuid not null unique references team on delete cascade,
	kind varchar(20) not null check (kind in ('LONGEST_WAIT', 'WEIGHTED', 'LEAST_OPEN')),
	when_closed varchar(10) not null check (when_closed in ('NEXT', 'QUEUE')),
	version integer not null,
	demo_batch uuid
);

-- On which terms somebody takes leads from a day on; earlier terms stay, so that earlier days can be understood.
create table rota_seat (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	from_day date not null,
	hours varchar(300),
	weight integer not null check (weight between 1 and 100),
	daily_cap integer check (daily_cap >= 0),
	version integer not null,
	demo_batch uuid,
	unique (person_id, from_day)
);

-- The pointer of the rota: its number counts on even where two turns carry the same time.
alter table rota_turn alter column last_turn_at drop not null;
alter table rota_turn add column turn_number bigint default 0 not null;
alter table rota_turn add column credit integer default 0 not null;
alter table rota_turn add column given_on date;
alter table rota_turn add column given integer default 0 not null;
