-- The rules of the firm, one document a version; the one that is not published yet is the draft.
create table routing_edition (
	id uuid primary key,
	number integer not null unique,
	rules jsonb not null,
	worked_on_at timestamp(6) with time zone not null,
	worked_on_by uuid references person,
	published_at timestamp(6) with time zone,
	published_by uuid references person,
	reason varchar(1000),
	restores integer,
	version integer not null,
	demo_batch uuid
);

-- What a rule promised the customer, and which rules were in use.
alter table routing_decision add column answer_minutes integer check (answer_minutes > 0);
alter table routing_decision add column rules_number integer;
