-- Two customers that became one, with all that is needed to part them again.
create table customer_merge (
	id uuid primary key,
	site_id uuid not null references site,
	kept_id uuid not null references customer on delete cascade,
	gone_id uuid not null references customer on delete cascade,
	merged_by uuid not null references person,
	merged_at timestamp(6) with time zone not null,
	undone_by uuid references person,
	undone_at timestamp(6) with time zone,
	story jsonb not null,
	version integer not null,
	demo_batch uuid,
	check (kept_id <> gone_id),
	check ((undone_by is null) = (undone_at is null))
);
create index customer_merge_kept on customer_merge (kept_id, merged_at);
create index customer_merge_gone on customer_merge (gone_id, merged_at);
