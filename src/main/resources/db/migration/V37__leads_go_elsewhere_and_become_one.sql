-- A lead that went to another desk says to which, and about which service from then on.
alter table lead_entry add column team_id uuid references team;
alter table lead_entry add column offering_id uuid references offering;

-- Two leads of one customer may be one need: the one that goes says into which it went.
alter table lead add column merged_into uuid references lead;
create index lead_merged_into on lead (merged_into);
alter table lead drop constraint if exists lead_outcome_known;
alter table lead add constraint lead_outcome_known
	check (outcome in ('WON', 'HELPED', 'NOT_NOW', 'RETURNED', 'NOT_PURSUED', 'MERGED'));
alter table lead add constraint lead_merged_is_closed check ((merged_into is not null) = (coalesce(outcome, '') = 'MERGED'));
alter table lead add constraint lead_not_into_itself check (merged_into <> id);
alter table lead_undo_step add column merged_into uuid references lead on delete cascade;
