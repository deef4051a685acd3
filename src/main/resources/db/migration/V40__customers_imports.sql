-- A list of customers on its way into a site. Reading, writing and undoing go on in the background; alive_at says when that
-- was last seen to be so. columns says what each column of the list holds, begun whether a row of it was ever written.
create table customer_import (
	id uuid primary key,
	site_id uuid not null references site,
	uploaded_by uuid not null references person,
	file_name varchar(200) not null,
	state varchar(10) not null check (state in ('READING', 'REFUSED', 'READY', 'WRITING', 'WRITTEN', 'UNDOING', 'UNDONE')),
	attempt integer not null,
	alive_at timestamp(6) with time zone not null,
	failed boolean not null,
	refusal jsonb,
	headings jsonb not null,
	lines_done integer not null,
	uploaded_at timestamp(6) with time zone not null,
	confirmed_by uuid references person,
	confirmed_at timestamp(6) with time zone,
	undone_by uuid references person,
	undone_at timestamp(6) with time zone,
	columns jsonb not null,
	begun boolean not null,
	version integer not null,
	demo_batch uuid
);
create index customer_import_site on customer_import (site_id, uploaded_at);
create index customer_import_alive on customer_import (state, alive_at);

-- What was uploaded, until its rows have been written.
create table customer_import_file (
	id uuid primary key references customer_import on delete cascade,
	content bytea not null,
	version integer not null,
	demo_batch uuid
);

-- A row of the list: what it would do, or did, to whom. Whom it is about may be gone or not be there yet, so no key is checked.
create table customer_import_row (
	id uuid primary key,
	import_id uuid not null references customer_import on delete cascade,
	line integer not null,
	cells jsonb not null,
	kind varchar(10) not null check (kind in ('FAULTY', 'DOUBTFUL', 'CREATE', 'UPDATE', 'UNCHANGED')),
	name varchar(200) not null,
	customer_id uuid not null,
	former jsonb,
	wish jsonb,
	changed jsonb not null,
	faults jsonb not null,
	alike jsonb not null,
	choice varchar(10) check (choice in ('LINK', 'NEW', 'SKIP')),
	chosen_id uuid,
	again boolean not null,
	fate varchar(10) check (fate in ('WRITTEN', 'REVERSED', 'EDITED', 'USED', 'GONE')),
	version integer not null,
	demo_batch uuid,
	unique (import_id, line)
);
create index customer_import_row_kind on customer_import_row (import_id, kind, line);
create index customer_import_row_fate on customer_import_row (import_id, fate, line);
