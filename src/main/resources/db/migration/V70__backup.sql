-- What was backed up when, and how it ended. It tells of this one place, so it is in no backup itself.
create table backup_run (
	id uuid primary key,
	occasion varchar(10) not null check (occasion in ('NIGHT', 'HAND', 'UPGRADE', 'COMMAND')),
	state varchar(10) not null check (state in ('RUNNING', 'DONE', 'FAILED')),
	-- 1 while the application makes one, which it does one at a time.
	turn integer unique,
	begun_at timestamp(6) with time zone not null,
	beat_at timestamp(6) with time zone not null,
	ended_at timestamp(6) with time zone,
	step varchar(10) not null,
	steps_done bigint not null,
	steps_all bigint not null,
	file_name varchar(200),
	size_bytes bigint not null,
	row_count bigint not null,
	file_count integer not null,
	fault varchar(60),
	fault_details varchar(1000)
);
create index backup_run_begun on backup_run (begun_at);
