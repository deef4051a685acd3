-- Who is named in a note: where in the text, or beside it.
create table lead_entry_mention (
	entry_id uuid not null references lead_entry on delete cascade,
	person_id uuid not null references person,
	starts_at integer check (starts_at >= 0),
	ends_at integer check (ends_at > starts_at),
	check ((starts_at is null) = (ends_at is null))
);
create index lead_entry_mention_entry on lead_entry_mention (entry_id);
create index lead_entry_mention_person on lead_entry_mention (person_id);

-- The bytes lie in the file store under their hash and are there before the row is; the same ones are attached to a lead once.
create table lead_attachment (
	id uuid primary key,
	lead_id uuid not null references lead on delete cascade,
	name varchar(150) not null,
	kind varchar(10) not null,
	size_bytes bigint not null check (size_bytes > 0),
	sha256 varchar(64) not null,
	added_by uuid not null references person,
	added_at timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid,
	unique (lead_id, sha256)
);
create index lead_attachment_sha256 on lead_attachment (sha256);
create index lead_attachment_by on lead_attachment (added_by);
