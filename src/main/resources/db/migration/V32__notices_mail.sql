-- Letters on their way out of the house. What they say is written when they leave.
create table mail (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	notice_id uuid unique references notice on delete cascade,
	day_of date,
	state varchar(20) not null,
	made_at timestamp(6) with time zone not null,
	wanted_at timestamp(6) with time zone not null,
	due_at timestamp(6) with time zone not null,
	attempts integer not null,
	trouble varchar(500),
	over_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid,
	unique (person_id, day_of),
	check ((notice_id is null) <> (day_of is null)),
	check ((state = 'WAITING') = (over_at is null))
);
create index mail_due on mail (state, due_at);
