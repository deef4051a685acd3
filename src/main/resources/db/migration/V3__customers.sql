create table customer (
	id uuid primary key,
	site_id uuid not null references site,
	kind varchar(20) not null check (kind in ('CONSUMER', 'COMPANY', 'SOLE_TRADER', 'ASSOCIATION', 'UNKNOWN')),
	name varchar(200) not null,
	contact varchar(200),
	email varchar(200),
	phone varchar(40),
	language varchar(2) check (language in ('fi', 'sv', 'en')),
	city varchar(80),
	customer_since date,
	created_at timestamp(6) with time zone not null,
	deleted_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid
);
create index customer_site on customer (site_id);

create table vehicle (
	customer_id uuid not null references customer on delete cascade,
	position integer not null,
	model varchar(120) not null,
	plate varchar(20),
	primary key (customer_id, position)
);

-- Folded words that a type-ahead finds by their beginning: a range scan, the same on every database and collation.
create table customer_term (
	customer_id uuid not null references customer on delete cascade,
	term varchar(60) not null,
	primary key (customer_id, term)
);
create index customer_term_term on customer_term (term, customer_id);

create table customer_owns (
	customer_id uuid not null references customer on delete cascade,
	offering_id uuid not null references offering on delete cascade,
	primary key (customer_id, offering_id)
);

-- A no is a no: until when this customer is not to hear of this service.
create table quiet_period (
	id uuid primary key,
	customer_id uuid not null references customer on delete cascade,
	offering_id uuid not null references offering on delete cascade,
	quiet_until timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid,
	unique (customer_id, offering_id)
);
