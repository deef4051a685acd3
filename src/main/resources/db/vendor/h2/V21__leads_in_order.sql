create index lead_team_closed on lead (team_id, closed_at, id);
