-- What a team or a site answered in one month, kept when the answers themselves are gone. Written once, when the month is
-- over, and only where five persons and twenty moments stand behind it: what is not here cannot be had by subtraction.
create table month_end (
	id uuid primary key,
	month_start date not null unique,
	closed_at timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid
);

-- Without a team it is the whole site, without a dimension all of them. The means are those of the persons.
create table team_month (
	id uuid primary key,
	month_start date not null,
	site_id uuid not null references site on delete cascade,
	team_id uuid references team on delete cascade,
	source varchar(20) not null,
	dimension varchar(40),
	persons integer not null check (persons >= 5),
	moments integer not null check (moments >= 20),
	sum_of_means double precision not null,
	sum_of_squares double precision not null,
	offset_version integer not null,
	version integer not null,
	demo_batch uuid
);
create index team_month_of_site on team_month (site_id, month_start);
create index team_month_of_team on team_month (team_id, month_start);
