-- Days on which a site does otherwise than the calendar of the country says.
create table site_day (
	id uuid primary key,
	site_id uuid not null references site on delete cascade,
	on_day date not null,
	closed boolean not null,
	name varchar(80),
	version integer not null,
	demo_batch uuid,
	unique (site_id, on_day)
);
