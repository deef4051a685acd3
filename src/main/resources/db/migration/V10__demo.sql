-- The demonstration firm comes once in the life of a database. What was loaded carries the id of its batch in the
-- column demo_batch of its own table.
create table demo_batch (
	id uuid primary key,
	name varchar(40) not null unique,
	loaded_at timestamp(6) with time zone not null,
	removed_at timestamp(6) with time zone
);
