create table moment (
	id uuid primary key,
	author_id uuid not null references person,
	site_id uuid not null references site,
	customer_id uuid references customer,
	words text,
	note text,
	language varchar(2) not null check (language in ('fi', 'sv', 'en')),
	stage varchar(20) check (stage in ('WONDERING', 'COMPARING', 'READY')),
	channel varchar(20),
	permission varchar(20) check (permission in ('YES', 'NOT_ASKED', 'NO')),
	permission_who varchar(200),
	permission_about varchar(300),
	permission_channel varchar(20),
	opened_at timestamp(6) with time zone,
	happened_at timestamp(6) with time zone not null,
	saved_at timestamp(6) with time zone not null,
	shared_at timestamp(6) with time zone,
	content_hash varchar(64) not null,
	version integer not null,
	demo_batch uuid,
	check (words is not null or note is not null)
);
create index moment_author on moment (author_id, happened_at, id);
create index moment_customer on moment (customer_id, happened_at);
