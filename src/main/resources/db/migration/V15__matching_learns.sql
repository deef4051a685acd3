-- What makes a need more or less likely besides the words.
alter table vehicle add column first_used integer check (first_used between 1900 and 2100);
alter table vehicle add column km integer check (km >= 0);

-- What its author said of a suggestion when she looked at it again, and what came of it.
alter table moment_match add column refused_by uuid references person;
alter table moment_match add column refused_at timestamp(6) with time zone;
alter table moment_match add column corrected_by uuid references person;
alter table moment_match add column corrected_at timestamp(6) with time zone;
alter table moment_match add column turned_out varchar(20) check (turned_out in ('HELPED', 'NOT_NEEDED'));

-- For the places of a week.
create index moment_match_passed_on on moment_match (offering_id, passed_on_at);

-- Which trigger of the catalogue spoke, so that what people do with a suggestion tells how good the trigger is.
create table trigger_hit (
	match_id uuid not null references moment_match on delete cascade,
	offering_id uuid not null,
	language varchar(2) not null check (language in ('fi', 'sv', 'en')),
	phrase varchar(200) not null,
	heard_at timestamp(6) with time zone not null,
	primary key (match_id, language, phrase)
);
create index trigger_hit_offering on trigger_hit (offering_id, heard_at);
