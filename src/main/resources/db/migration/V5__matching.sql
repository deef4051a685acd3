create table moment_match (
	id uuid primary key,
	moment_id uuid not null references moment on delete cascade,
	offering_id uuid not null references offering,
	strength double precision not null check (strength between 0 and 1),
	place integer not null,
	evidence jsonb not null,
	withheld varchar(20),
	passed_on_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid,
	unique (moment_id, offering_id)
);
create index moment_match_offering on moment_match (offering_id);
