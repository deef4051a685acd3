-- What somebody practises. What was given after each moment until now (practice) stays as it is.
create table coachee (
	id uuid primary key,
	person_id uuid not null unique references person on delete cascade,
	paused_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid
);
-- active_of names the person as long as it is the one she practises: so there is never a second one.
create table training (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	active_of uuid unique,
	exercise_key varchar(60) not null,
	dimension varchar(20) not null,
	exercise_loop varchar(20) not null check (exercise_loop in ('BEHAVIOUR', 'MINDSET')),
	begun_at timestamp(6) with time zone not null,
	ended_at timestamp(6) with time zone,
	ending varchar(20) check (ending in ('FINISHED', 'RESTED', 'SWAPPED', 'DECLINED')),
	plan varchar(300),
	version integer not null,
	demo_batch uuid,
	check (active_of is null or active_of = person_id),
	check ((active_of is null) = (ended_at is not null)),
	check ((ended_at is null) = (ending is null))
);
create index training_person on training (person_id, begun_at);
create table training_occasion (
	training_id uuid not null references training on delete cascade,
	told_at timestamp(6) with time zone not null,
	way varchar(20) not null check (way in ('DONE', 'NOT_DONE', 'NOT_MET', 'PASSED')),
	follow_up integer
);
create index training_occasion_training on training_occasion (training_id);
