-- The latest moments of a site, against which a changed catalogue is tried before it is published.
create index moment_site on moment (site_id, happened_at, id);
