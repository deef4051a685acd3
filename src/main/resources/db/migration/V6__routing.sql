-- Whose turn it is: the one who has waited longest. The team's row is the lock.
create table rota_turn (
	id uuid primary key,
	team_id uuid not null references team on delete cascade,
	person_id uuid not null references person on delete cascade,
	last_turn_at timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid,
	unique (team_id, person_id)
);

create table routing_decision (
	id uuid primary key,
	match_id uuid not null references moment_match on delete cascade,
	outcome varchar(10) not null check (outcome in ('GO', 'HOLD', 'BLOCK')),
	team_id uuid references team,
	person_id uuid references person,
	reasons jsonb not null,
	decided_at timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid
);
create index routing_decision_match on routing_decision (match_id, decided_at);
