-- Whether gates are of use, counted once a month. Null is what would be about fewer than five people or twenty leads.
create table gate_month (
	id uuid primary key,
	month_start date not null unique,
	leads integer check (leads >= 20),
	held integer,
	released integer,
	passed_answers integer check (passed_answers >= 20),
	passed_low integer,
	held_answers integer check (held_answers >= 20),
	held_low integer,
	version integer not null,
	demo_batch uuid
);
