-- Answers and scores are the rater's own. No table that decides about a lead refers to this one.
create table assessment (
	id uuid primary key,
	moment_id uuid not null references moment on delete cascade,
	rater_id uuid not null references person,
	source varchar(20) not null check (source in ('SELF', 'PEER', 'MANAGER', 'CUSTOMER')),
	rubric_version integer not null,
	offset_version integer not null,
	moment_score double precision,
	customer_mean double precision,
	selling_mean double precision,
	answered integer not null,
	assessed_at timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid,
	unique (moment_id, rater_id, source)
);
create index assessment_rater on assessment (rater_id, assessed_at);

create table answer (
	assessment_id uuid not null references assessment on delete cascade,
	position integer not null,
	item_key varchar(60) not null,
	kind varchar(10) not null check (kind in ('VALUE', 'NA', 'SKIP')),
	raw integer check (raw between 0 and 4),
	primary key (assessment_id, position),
	check ((kind = 'VALUE') = (raw is not null))
);
