-- A file of services on its way into the draft of a site. Reading, writing and undoing go on in the background; alive_at
-- says when that was last seen to be so.
create table catalogue_import (
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
	version integer not null,
	demo_batch uuid
);
create index catalogue_import_site on catalogue_import (site_id, uploaded_at);

-- What was uploaded, until it has been read.
create table catalogue_import_file (
	id uuid primary key references catalogue_import on delete cascade,
	content bytea not null,
	version integer not null,
	demo_batch uuid
);

-- A row of the file: what it would do, or did, to which service. A new service has no row of its own before it is published.
create table catalogue_import_row (
	id uuid primary key,
	import_id uuid not null references catalogue_import on delete cascade,
	line integer not null,
	cells jsonb not null,
	kind varchar(10) not null check (kind in ('FAULTY', 'CREATE', 'UPDATE', 'UNCHANGED')),
	offering_key varchar(60) not null,
	offering_id uuid not null,
	seen varchar(100),
	former jsonb,
	wish jsonb,
	changed jsonb not null,
	faults jsonb not null,
	again boolean not null,
	kept boolean not null,
	version integer not null,
	demo_batch uuid,
	unique (import_id, line)
);
create index catalogue_import_row_kind on catalogue_import_row (import_id, kind, line);
