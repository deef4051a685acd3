create table practice (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	moment_id uuid not null unique references moment on delete cascade,
	behaviour_key varchar(60) not null,
	mindset_key varchar(60) not null,
	dimension varchar(20) not null,
	chosen_at timestamp(6) with time zone not null,
	reflection varchar(2000),
	version integer not null,
	demo_batch uuid
);
create index practice_person on practice (person_id, chosen_at);
