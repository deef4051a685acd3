-- Colleagues and managers rate only while staff were consulted about it; what was recorded before stays as history.
create table rater_consultation (
	id uuid primary key,
	held_on date not null,
	how varchar(300) not null,
	recorded_by uuid not null references person,
	recorded_at timestamp(6) with time zone not null,
	ended_by uuid references person,
	ended_at timestamp(6) with time zone,
	-- filled while it is in force, so that only one is
	in_force boolean unique check (in_force = true),
	version integer not null,
	demo_batch uuid,
	check ((ended_at is null) = (in_force is not null)),
	check ((ended_at is null) = (ended_by is null))
);

-- Only who logged a moment can ask somebody who was there; once asked, once answered.
create table invitation (
	id uuid primary key,
	moment_id uuid not null references moment on delete cascade,
	author_id uuid not null references person,
	rater_id uuid not null references person,
	source varchar(20) not null check (source in ('PEER', 'MANAGER')),
	rubric_version integer not null,
	invited_at timestamp(6) with time zone not null,
	due_at timestamp(6) with time zone not null,
	answered_at timestamp(6) with time zone,
	declined_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid,
	unique (moment_id, rater_id),
	check (rater_id <> author_id),
	check (answered_at is null or declined_at is null)
);
create index invitation_rater on invitation (rater_id, due_at);
create index invitation_author on invitation (author_id, rater_id);

create table invitation_item (
	invitation_id uuid not null references invitation on delete cascade,
	position integer not null,
	item_key varchar(60) not null,
	primary key (invitation_id, position)
);

create table calibration_round (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	vignettes_version integer not null,
	started_at timestamp(6) with time zone not null,
	finished_at timestamp(6) with time zone,
	-- the person while the round goes on, so that nobody is in two at once
	open_for uuid unique,
	version integer not null,
	demo_batch uuid,
	check ((finished_at is null) = (open_for is not null))
);
create index calibration_round_person on calibration_round (person_id, finished_at);

create table calibration_answer (
	round_id uuid not null references calibration_round on delete cascade,
	vignette_key varchar(60) not null,
	raw integer not null check (raw between 0 and 4),
	primary key (round_id, vignette_key)
);
