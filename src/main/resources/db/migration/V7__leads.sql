create table lead (
	id uuid primary key,
	match_id uuid not null unique references moment_match,
	moment_id uuid not null references moment,
	offering_id uuid not null references offering,
	customer_id uuid references customer,
	site_id uuid not null references site,
	team_id uuid not null references team,
	assignee_id uuid references person,
	noticed_by uuid not null references person,
	stage varchar(20) not null check (stage in ('WAITING', 'NEW', 'TAKEN', 'CONTACTED', 'OFFERED', 'CLOSED')),
	readiness varchar(20) check (readiness in ('WONDERING', 'COMPARING', 'READY')),
	expected_value numeric(12, 2) check (expected_value >= 0),
	opened_at timestamp(6) with time zone not null,
	due_at timestamp(6) with time zone not null,
	contacted_at timestamp(6) with time zone,
	outcome varchar(20) check (outcome in ('WON', 'NOT_NOW', 'RETURNED', 'NOT_PURSUED')),
	closed_value numeric(12, 2) check (closed_value >= 0),
	closed_reason varchar(40),
	closed_sentence varchar(1000),
	closed_by uuid references person,
	closed_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid,
	check ((stage = 'CLOSED') = (outcome is not null)),
	check ((outcome is null) = (closed_at is null))
);
create index lead_team_stage on lead (team_id, stage, due_at, id);
create index lead_assignee_stage on lead (assignee_id, stage, due_at, id);
create index lead_site_stage on lead (site_id, stage, due_at, id);
create index lead_noticed_by on lead (noticed_by, opened_at);
create index lead_moment on lead (moment_id);
create index lead_site_closed on lead (site_id, closed_at);

create table lead_term (
	lead_id uuid not null references lead on delete cascade,
	term varchar(60) not null,
	primary key (lead_id, term)
);
create index lead_term_term on lead_term (term, lead_id);

-- Why a lead waits, until when, and who answered for letting it go. About the lead, never about a person.
create table lead_hold (
	id uuid primary key,
	lead_id uuid not null references lead on delete cascade,
	gate varchar(20) not null,
	set_at timestamp(6) with time zone not null,
	expires_at timestamp(6) with time zone not null,
	released_at timestamp(6) with time zone,
	released_by uuid references person,
	release_note varchar(1000),
	version integer not null,
	demo_batch uuid,
	unique (lead_id, gate)
);

create table lead_entry (
	id uuid primary key,
	lead_id uuid not null references lead on delete cascade,
	at_time timestamp(6) with time zone not null,
	by_person uuid references person,
	kind varchar(20) not null,
	about_person uuid references person,
	stage varchar(20),
	text varchar(4000),
	version integer not null,
	demo_batch uuid
);
create index lead_entry_lead on lead_entry (lead_id, at_time);

create table lead_task (
	id uuid primary key,
	lead_id uuid not null references lead on delete cascade,
	text varchar(300) not null,
	created_by uuid not null references person,
	created_at timestamp(6) with time zone not null,
	done_by uuid references person,
	done_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid
);
create index lead_task_lead on lead_task (lead_id, created_at);
