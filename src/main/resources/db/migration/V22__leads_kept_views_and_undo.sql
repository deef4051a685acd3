-- What somebody looks at again and again, under a name: her own, or her team's.
create table lead_view (
	id uuid primary key,
	owner_id uuid not null references person on delete cascade,
	team_id uuid references team on delete cascade,
	name varchar(60) not null,
	query varchar(2000) not null,
	version integer not null,
	demo_batch uuid
);
create index lead_view_owner on lead_view (owner_id);
create index lead_view_team on lead_view (team_id);

create table lead_view_pin (
	view_id uuid not null references lead_view on delete cascade,
	person_id uuid not null references person on delete cascade,
	primary key (view_id, person_id)
);

-- What leads were before an act, for the seconds in which it can be taken back.
create table lead_undo (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	made_at timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid
);
create index lead_undo_made on lead_undo (made_at);

create table lead_undo_step (
	undo_id uuid not null references lead_undo on delete cascade,
	lead_id uuid not null references lead on delete cascade,
	lead_version integer not null,
	done_at timestamp(6) with time zone not null,
	assignee_id uuid references person on delete cascade,
	team_id uuid not null references team on delete cascade,
	stage varchar(20) not null,
	due_at timestamp(6) with time zone not null,
	contacted_at timestamp(6) with time zone,
	primary key (undo_id, lead_id)
);
