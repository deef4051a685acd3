-- How well the sentences measured in half a year of whole months; figures of thirty persons and more, nothing about one.
create table quality_report (
	id uuid primary key,
	month_start date not null,
	month_end date not null unique,
	computed_at timestamp(6) with time zone not null,
	quality jsonb not null,
	version integer not null,
	demo_batch uuid
);
