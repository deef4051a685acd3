-- Two customers of whom somebody said that they are not one: nobody is asked again.
create table customer_apart (
	id uuid primary key,
	one_id uuid not null references customer on delete cascade,
	other_id uuid not null references customer on delete cascade,
	said_by uuid not null references person,
	said_at timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid,
	unique (one_id, other_id),
	check (one_id <> other_id)
);
create index customer_apart_other on customer_apart (other_id);

-- Whom somebody meant who wrote a name instead of picking a customer, and how that was understood.
create table moment_naming (
	id uuid primary key,
	moment_id uuid not null unique references moment on delete cascade,
	words varchar(200) not null,
	known boolean not null,
	merge_id uuid references customer_merge on delete set null,
	version integer not null,
	demo_batch uuid
);
create index moment_naming_merge on moment_naming (merge_id);
