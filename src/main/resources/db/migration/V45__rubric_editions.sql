-- What is asked about a meeting, one document a version; the one that is not published yet is the draft. It carries no
-- demo_batch: answers of people who stay were given to it.
create table rubric_edition (
	id uuid primary key,
	number integer not null unique,
	statements jsonb not null,
	worked_on_at timestamp(6) with time zone not null,
	worked_on_by uuid references person,
	published_at timestamp(6) with time zone,
	published_by uuid references person,
	reason varchar(1000),
	restores integer,
	version integer not null
);
