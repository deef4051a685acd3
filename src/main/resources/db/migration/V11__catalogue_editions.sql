-- A version of the catalogue of a site. The one without a date of publication is the draft.
create table catalogue_edition (
	id uuid primary key,
	site_id uuid not null references site,
	number integer not null check (number > 0),
	opened_at timestamp(6) with time zone not null,
	worked_on_at timestamp(6) with time zone not null,
	published_at timestamp(6) with time zone,
	published_by uuid references person,
	reason varchar(1000),
	restores integer,
	version integer not null,
	demo_batch uuid,
	unique (site_id, number)
);

-- A service as a version has it, and as it was before. A new service has no row of its own before it is published.
create table offering_revision (
	id uuid primary key,
	edition_id uuid not null references catalogue_edition on delete cascade,
	offering_id uuid not null,
	offering_key varchar(60) not null,
	content jsonb not null,
	former jsonb,
	revised_by uuid references person,
	revised_at timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid,
	unique (edition_id, offering_id)
);
create index offering_revision_offering on offering_revision (offering_id);

-- Moments whose answer is known, by which a change of the catalogue is judged.
create table golden_moment (
	id uuid primary key,
	site_id uuid not null references site,
	offering_id uuid not null,
	language varchar(2) not null check (language in ('fi', 'sv', 'en')),
	text varchar(2000) not null,
	expected varchar(10) not null check (expected in ('MATCH', 'SILENCE')),
	version integer not null,
	demo_batch uuid
);
create index golden_moment_site on golden_moment (site_id, offering_id);

create table offering_price (
	offering_id uuid not null references offering on delete cascade,
	position integer not null,
	valid_from date,
	amount numeric(12, 2) check (amount >= 0),
	primary key (offering_id, position)
);
insert into offering_price (offering_id, position, amount) select id, 0, price from offering where price > 0;
alter table offering drop column price;
alter table offering add column vat_included boolean default true not null;
alter table offering add column vat_percent numeric(4, 1) default 25.5 not null check (vat_percent between 0 and 100);
alter table offering add column when_full varchar(10) default 'TELL' not null check (when_full in ('TELL', 'HIDE'));
alter table offering add column season varchar(100) default '' not null;
alter table offering add column suits_years_from integer;
alter table offering add column suits_years_to integer;
alter table offering add column suits_km_from integer;

-- Made anew, because databases name an unnamed check differently and it has to learn new kinds.
alter table offering_phrase rename to offering_phrase_before;
create table offering_phrase (
	offering_id uuid not null references offering on delete cascade,
	position integer not null,
	language varchar(2) not null check (language in ('fi', 'sv', 'en')),
	kind varchar(10) not null check (kind in ('TRIGGER', 'SITUATION', 'HINT', 'SYNONYM', 'EXCLUSION')),
	phrase varchar(200) not null,
	primary key (offering_id, position)
);
insert into offering_phrase select offering_id, position, language, kind, phrase from offering_phrase_before;
drop table offering_phrase_before;
