-- Few leads are watched, passed on or wait for their customer; each of these lists is read from its own.
create index lead_watched on lead (watch_at, id) where watch_at is not null;
create index lead_escalated on lead (team_id, escalated_at, id) where escalated_at is not null;
create index lead_paused on lead (team_id, due_at, id) where paused_until is not null;
