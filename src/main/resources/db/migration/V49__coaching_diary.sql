-- What somebody met when she was the customer. Hers alone: no table, view or event outside of coaching refers to it.
create table diary_entry (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	place varchar(120),
	felt varchar(20) check (felt in ('DEAL', 'BOTH', 'ME')),
	dimension varchar(20),
	degree integer check (degree between 0 and 4),
	feeling varchar(2000),
	lesson varchar(2000),
	written_at timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid,
	check ((dimension is null) = (degree is null)),
	check (felt is not null or degree is not null or feeling is not null or lesson is not null)
);
create index diary_entry_person on diary_entry (person_id, written_at);

-- What practice changed in a team in one quarter. Written once when the quarter is over and never again, so that no two
-- figures differ by one person; empty where fewer than five persons or twenty moments stand behind it.
create table team_effect (
	id uuid primary key,
	team_id uuid not null references team on delete cascade,
	quarter_start date not null,
	persons integer check (persons >= 5),
	moments integer check (moments >= 20),
	mean_change double precision,
	standard_error double precision,
	version integer not null,
	demo_batch uuid,
	unique (team_id, quarter_start),
	check ((persons is null) = (moments is null) and (persons is null) = (mean_change is null)
		and (persons is null) = (standard_error is null))
);
