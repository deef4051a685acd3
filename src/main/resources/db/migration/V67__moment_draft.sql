-- A moment that somebody has begun to write down and not saved. Hers alone, and gone a month after she last touched it.
create table moment_draft (
	id uuid primary key,
	version integer not null,
	demo_batch uuid,
	author_id uuid not null references person (id) on delete cascade,
	fields varchar(100000) not null,
	changed_at timestamp(6) with time zone not null
);
create index moment_draft_author on moment_draft (author_id, changed_at);
create index moment_draft_changed on moment_draft (changed_at);
