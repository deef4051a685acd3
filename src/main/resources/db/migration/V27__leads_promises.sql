-- Whoever noticed a need is owed two answers: that somebody has seen it, and what happened.
create table lead_promise (
	id uuid primary key,
	lead_id uuid not null unique references lead on delete cascade,
	seen_due_at timestamp(6) with time zone not null,
	seen_at timestamp(6) with time zone,
	seen_by uuid references person,
	told_due_at timestamp(6) with time zone not null,
	told_at timestamp(6) with time zone,
	told_by uuid references person,
	version integer not null,
	demo_batch uuid,
	check ((seen_at is null) = (seen_by is null)),
	check (seen_at is not null or told_by is null)
);
create index lead_promise_owed on lead_promise (told_at, seen_due_at);

-- Of what was open before: three and ten working days are about five and fourteen days.
insert into lead_promise (id, lead_id, seen_due_at, seen_at, seen_by, told_due_at, told_at, told_by, version, demo_batch)
select l.id, l.id, l.opened_at + interval '5' day, l.contacted_at, case when l.contacted_at is not null then l.assignee_id end,
	l.opened_at + interval '14' day, coalesce(l.contacted_at, l.closed_at), null, 0, l.demo_batch
from lead l
where l.contacted_at is null or l.assignee_id is not null;
