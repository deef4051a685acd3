create table site (
	id uuid primary key,
	site_key varchar(40) not null unique,
	name varchar(120) not null,
	industry varchar(40) not null,
	city varchar(80),
	time_zone varchar(60) not null,
	opening varchar(200) not null,
	version integer not null,
	demo_batch uuid
);

create table team (
	id uuid primary key,
	site_id uuid not null references site,
	team_key varchar(40) not null,
	name_fi varchar(120) not null,
	name_sv varchar(120) not null,
	name_en varchar(120) not null,
	version integer not null,
	demo_batch uuid,
	unique (site_id, team_key)
);

create table person (
	id uuid primary key,
	login varchar(80) not null unique,
	email varchar(200) unique,
	first_name varchar(80) not null,
	last_name varchar(80) not null,
	password_hash varchar(200),
	role varchar(20) not null check (role in ('FRONTLINE', 'MANAGER', 'ADMIN')),
	job varchar(40) not null,
	site_id uuid not null references site,
	team_id uuid references team,
	language varchar(2) not null check (language in ('fi', 'sv', 'en')),
	theme varchar(10),
	takes_leads boolean not null,
	open_lead_cap integer not null check (open_lead_cap >= 0),
	left_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid
);
create index person_team on person (team_id);
create index person_site on person (site_id);

create table person_manages_site (
	person_id uuid not null references person on delete cascade,
	site_id uuid not null references site on delete cascade,
	primary key (person_id, site_id)
);

create table person_manages_team (
	person_id uuid not null references person on delete cascade,
	team_id uuid not null references team on delete cascade,
	primary key (person_id, team_id)
);

create table absence (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	first_day date not null,
	last_day date not null,
	version integer not null,
	demo_batch uuid,
	check (first_day <= last_day)
);
create index absence_person on absence (person_id, last_day);

create table access_token (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	name varchar(80) not null,
	token_hash varchar(64) not null unique,
	created_at timestamp(6) with time zone not null,
	last_used_at timestamp(6) with time zone,
	version integer not null
);
create index access_token_person on access_token (person_id);
