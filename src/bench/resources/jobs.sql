-- The services of the demonstration's workshop at each of the ten sites, so that moments of all of them are heard; and who logs them.
create temporary table bench_service as
select bench_id(6, s * 1000 + row_number() over (partition by s order by o.offering_key)) id, s, o.id former, to_jsonb(o) said,
	bench_id(2, s * 4 + case t.team_key when 'service' then 0 when 'fitting' then 1 else 2 end) team
from generate_series(0, 9) s, offering o join team t on t.id = o.owner_team_id join site w on w.id = o.site_id
where w.site_key = 'site-w' and o.archived_at is null;
insert into offering select (jsonb_populate_record(null::offering, said || jsonb_build_object('id', id, 'site_id', bench_id(1, s), 'owner_team_id', team, 'demo_batch', null))).*
from bench_service;
insert into offering_price select b.id, p.position, p.valid_from, p.amount from bench_service b join offering_price p on p.offering_id = b.former;
insert into offering_phrase select b.id, p.position, p.language, p.kind, p.phrase from bench_service b join offering_phrase p on p.offering_id = b.former;
update person set password_hash = (select password_hash from person where login = 'sari')
where login in (select 'bench-' || (203 + 4 * n) from generate_series(0, 15) n);
update person set open_lead_cap = 5000 where takes_leads;
