-- A list reads its page from one of these and nothing else, however many leads there are. Few leads are open and many
-- are closed, so each index holds the ones or the others. What lists are narrowed by stands in the index beside its key.
alter table lead alter column customer_key type varchar(80) collate "C";

drop index lead_team_stage;
drop index lead_site_stage;
drop index lead_site_closed;

create index lead_open on lead (team_id, due_at, id)
	include (stage, assignee_id, readiness, offering_id, noticed_by, site_id, expected_value, closed_value, opened_at, customer_key)
	where stage <> 'CLOSED';
create index lead_open_stage on lead (team_id, stage, due_at, id)
	include (assignee_id, readiness, offering_id, noticed_by, site_id, expected_value, closed_value, opened_at, customer_key)
	where stage <> 'CLOSED';

create index lead_closed on lead (team_id, closed_at, id)
	include (assignee_id, readiness, offering_id, noticed_by, site_id, expected_value, closed_value)
	where stage = 'CLOSED';
create index lead_closed_offering on lead (team_id, offering_id, closed_at, id) where stage = 'CLOSED';
create index lead_closed_noticed on lead (noticed_by, closed_at, id) where stage = 'CLOSED';
create index lead_closed_assignee on lead (assignee_id, closed_at, id) where stage = 'CLOSED';
create index lead_closed_opened on lead (team_id, opened_at, id) where stage = 'CLOSED';
create index lead_closed_value on lead (team_id, (coalesce(closed_value, expected_value, 0)), id) where stage = 'CLOSED';
create index lead_closed_customer on lead (team_id, customer_key, id) where stage = 'CLOSED';

-- Words by their beginning, each after its team, so that a search reads only what its reader may see. Where two teams
-- had the same end of their key nothing wrong is shown: the rows are asked for their team again.
create index lead_open_words on lead using gin (array_to_tsvector(string_to_array(
	right(team_id::text, 12) || replace(btrim(sought), ' ', ' ' || right(team_id::text, 12)), ' '))) where stage <> 'CLOSED';
create index lead_closed_words on lead using gin (array_to_tsvector(string_to_array(
	right(team_id::text, 12) || replace(btrim(sought), ' ', ' ' || right(team_id::text, 12)), ' '))) where stage = 'CLOSED';
