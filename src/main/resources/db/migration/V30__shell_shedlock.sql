-- Who of several nodes does the work that is done once: the table of ShedLock, as it wants it.
create table shedlock (
	name varchar(64) not null primary key,
	lock_until timestamp not null,
	locked_at timestamp not null,
	locked_by varchar(255) not null
);
