-- What a promise is counted from: what is open, what got done lately, and who waits for a turn.
create index lead_open_service on lead (site_id, offering_id) where stage <> 'CLOSED';
create index lead_done on lead (site_id, closed_at) include (offering_id) where outcome in ('WON', 'HELPED');
create index lead_hold_queue on lead_hold (lead_id) where gate = 'capacity' and released_at is null;
