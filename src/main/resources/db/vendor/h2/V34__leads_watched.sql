create index lead_watched on lead (watch_at, id);
