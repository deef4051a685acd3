-- What a promise is counted from: what is open, what got done lately, and who waits for a turn.
create index lead_open_service on lead (site_id, offering_id, stage);
create index lead_done on lead (site_id, closed_at);
create index lead_hold_queue on lead_hold (gate, released_at, lead_id);
