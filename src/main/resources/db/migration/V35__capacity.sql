-- Made anew, because databases name an unnamed check differently and it has to learn new ways.
alter table offering rename column when_full to when_full_before;
alter table offering add column when_full varchar(10) default 'TELL' not null
	constraint offering_when_full_known check (when_full in ('TELL', 'HIDE', 'WAIT', 'OTHER'));
update offering set when_full = when_full_before;
alter table offering drop column when_full_before;
alter table offering add column instead_key varchar(60);
alter table offering add constraint offering_instead_named check ((when_full = 'OTHER') = (instead_key is not null));

-- Under how many working days a promise is near, and over how many it is too far; one row for the firm.
create table capacity_limits (
	id uuid primary key,
	green_under integer not null check (green_under between 1 and 250),
	red_over integer not null check (red_over between 1 and 250),
	version integer not null,
	demo_batch uuid,
	check (green_under <= red_over)
);
