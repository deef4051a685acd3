-- A photo comes before its moment, since a phone sends it first; whoever erases the moment erases its photos.
create table photo (
	id uuid primary key,
	owner_id uuid not null references person,
	moment_id uuid references moment on delete cascade,
	place integer check (place between 1 and 12),
	sent_sha256 varchar(64) not null,
	sha256 varchar(64) not null,
	thumbnail_sha256 varchar(64) not null,
	width integer not null check (width between 1 and 2560),
	height integer not null check (height between 1 and 2560),
	size_bytes bigint not null check (size_bytes > 0),
	kept_at timestamp(6) with time zone not null,
	version integer not null,
	demo_batch uuid,
	constraint photo_place check ((moment_id is null and place is null) or (moment_id is not null and place is not null)),
	unique (moment_id, place)
);
create index photo_owner on photo (owner_id);
create index photo_sha256 on photo (sha256);
create index photo_thumbnail_sha256 on photo (thumbnail_sha256);
create index photo_kept_at on photo (kept_at);
