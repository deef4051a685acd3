create table offering (
	id uuid primary key,
	site_id uuid not null references site,
	offering_key varchar(60) not null,
	category_fi varchar(120) not null,
	category_sv varchar(120) not null,
	category_en varchar(120) not null,
	name_fi varchar(120) not null,
	name_sv varchar(120) not null,
	name_en varchar(120) not null,
	description_fi varchar(1000) not null,
	description_sv varchar(1000) not null,
	description_en varchar(1000) not null,
	price numeric(12, 2) check (price >= 0),
	price_unit varchar(20) not null,
	recurring boolean not null,
	owner_team_id uuid not null references team,
	weekly_capacity integer not null check (weekly_capacity >= 0),
	archived_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid,
	unique (site_id, offering_key)
);
create index offering_owner_team on offering (owner_team_id);

create table offering_phrase (
	offering_id uuid not null references offering on delete cascade,
	position integer not null,
	language varchar(2) not null check (language in ('fi', 'sv', 'en')),
	kind varchar(10) not null check (kind in ('TRIGGER', 'EXCLUSION')),
	phrase varchar(200) not null,
	primary key (offering_id, position)
);

create table offering_question (
	offering_id uuid not null references offering on delete cascade,
	position integer not null,
	language varchar(2) not null check (language in ('fi', 'sv', 'en')),
	question varchar(300) not null,
	primary key (offering_id, position)
);
