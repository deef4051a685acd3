-- How far the time of a lead has run, what was said of it, and until when it is the customer's turn.
alter table lead add column arrived_at timestamp(6) with time zone;
alter table lead add column first_answer_minutes integer check (first_answer_minutes >= 0);
alter table lead add column soon_at timestamp(6) with time zone;
alter table lead add column watch_at timestamp(6) with time zone;
alter table lead add column alarm varchar(10) check (alarm in ('WARNED', 'LATE'));
alter table lead add column escalations integer default 0 not null check (escalations >= 0);
alter table lead add column escalated_at timestamp(6) with time zone;
alter table lead add column paused_until timestamp(6) with time zone;
alter table lead add column paused_left bigint;

-- What is late already stays without a line: nobody is to find a thousand of them in the morning.
update lead set watch_at = due_at
where stage in ('NEW', 'TAKEN', 'CONTACTED', 'OFFERED') and due_at > current_timestamp;

alter table lead_undo_step add column soon_at timestamp(6) with time zone;
alter table lead_undo_step add column watch_at timestamp(6) with time zone;
alter table lead_undo_step add column alarm varchar(10);
alter table lead_undo_step add column escalations integer default 0 not null;
alter table lead_undo_step add column escalated_at timestamp(6) with time zone;
alter table lead_undo_step add column paused_until timestamp(6) with time zone;
alter table lead_undo_step add column paused_left bigint;

-- The answer times of the firm, a row for each change; without any the properties count.
create table lead_times (
	id uuid primary key,
	number integer not null unique,
	ready integer not null check (ready > 0),
	comparing integer not null check (comparing > 0),
	wondering integer not null check (wondering > 0),
	follow_up_days integer not null check (follow_up_days > 0),
	decision_days integer not null check (decision_days > 0),
	warn_percent integer not null check (warn_percent between 0 and 50),
	warn_least integer not null check (warn_least >= 0),
	silent_days integer not null check (silent_days > 0),
	silent_step_days integer not null check (silent_step_days > 0),
	seen_days integer not null check (seen_days > 0),
	told_days integer not null check (told_days > 0),
	escalate_days integer not null check (escalate_days > 0),
	hold_days integer not null check (hold_days > 0),
	changed_at timestamp(6) with time zone not null,
	changed_by uuid not null references person,
	version integer not null,
	demo_batch uuid
);
