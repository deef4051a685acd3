-- A firm of ten sites and forty teams with a million leads of three years, 95 of a hundred closed, six teams with 5,000
-- open ones each. Everybody and everything is invented.
select setseed(0.42);
set session_replication_role = replica; -- the keys are right by themselves
set maintenance_work_mem = '512MB';

create function bench_id(kind integer, n bigint) returns uuid immutable language sql as
$$ select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
create function bench_fold(text) returns text immutable language sql as
$$ select regexp_replace(translate(lower($1), 'åäöéü', 'aaoeu'), '[^a-z0-9]+', ' ', 'g') $$;
-- Common words are much more common than rare ones.
create function bench_pick(words text[]) returns text volatile language sql as
$$ select words[1 + floor(power(random(), 2) * array_length(words, 1))::integer] $$;

insert into site (id, version, site_key, name, industry, time_zone, opening)
select bench_id(1, n), 0, 'bench-' || n, 'Mallipaikka ' || n, 'workshop', 'Europe/Helsinki', 'mon-fri 08:00-16:00' from generate_series(0, 9) n;
insert into team (id, version, site_id, team_key, name_fi, name_sv, name_en)
select bench_id(2, n), 0, bench_id(1, n / 4), 'team-' || n, 'Tiimi ' || n, 'Team ' || n, 'Team ' || n from generate_series(0, 39) n;
insert into person (id, version, login, first_name, last_name, role, job, site_id, team_id, language, takes_leads, open_lead_cap)
select bench_id(3, n), 0, 'bench-' || n, 'Malli' || n, 'Mallinen' || n, 'FRONTLINE', 'mechanic', bench_id(1, n % 40 / 4), bench_id(2, n % 40), 'fi', n < 200, 5000
from generate_series(0, 399) n;
insert into offering (id, version, site_id, offering_key, category_fi, category_sv, category_en, name_fi, name_sv, name_en,
	description_fi, description_sv, description_en, price_unit, recurring, owner_team_id, weekly_capacity, vat_included, vat_percent)
select bench_id(4, n), 0, bench_id(1, n % 40 / 4), 'bench-' || n, '', '', '', 'Palvelu ' || n, 'Tjänst ' || n, 'Service ' || n, '', '', '',
	'job', false, bench_id(2, n % 40), 50, true, 25.5 from generate_series(0, 479) n;

insert into customer (id, version, site_id, kind, name, email, phone, created_at)
select bench_id(5, n), 0, bench_id(1, n % 10), 'CONSUMER', first || ' ' || last, lower(bench_fold(first)) || '.' || n || '@malli.example',
	'+35840' || lpad((n * 7919 % 10000000)::text, 7, '0'), now()
from (select n, bench_pick(array['Aino','Ville','Maija','Sari','Helena','Outi','Juha','Emma','Olli','Kaisa','Petri','Riitta','Tuomas','Anu','Niko','Leena','Eeva','Åsa','Örjan','Päivi','Göran','Åke','Märta','Jenni']) first,
	bench_pick(array['Mallila','Kuvitelma','Tarinamaa','Esimerkkinen','Mallberg','Näytenen','Koekas','Otosvaara','Väinämö','Sepite','Satula','Sjöexempel','Åmodell','Ödemark','Keksilä','Luulonen','Hahmonen','Ääriö','Peräkylä','Tuuma']) || (n % 997) last
	from generate_series(0, 199999) n) c;

create temporary table bench_words as select array['jarrut','auto','renkaat','ääni','öljy','talvi','huolto','vinkuu','bilen','däck','olja','vinter','brakes','oil','noise','winter','tyres','akku','batteri','battery','valo','lampa','light','kallis','halpa','ensi','viikolla','tiistai','lomareissu','mökki','peräkärry','vetokoukku','ilmastointi','haisee','luukku','ruoste','maali','kiillotus','lommo','tuulilasi','kivenisku','stenskott','vindruta','windscreen','chip','laina','vakuutus','försäkring','insurance','verkko','lasku','faktura','invoice','kirjanpito','bokföring','bookkeeping','palkka','lön','payroll','tilinpäätös','bokslut','accounts','vero','skatt','tax','neuvo','råd','advice','tarjous','offert','offer','hinta','pris','price','aika','tid','time','huomenna','imorgon','tomorrow','lapset','barnen','children','matka','resa','trip','pyörä','cykel','bicycle','moottori','motor','engine','kone','maskin','machine','vaihteisto','växellåda','gearbox','kytkin','koppling','clutch','pakoputki','avgasrör','exhaust','jousitus','fjädring','suspension','ohjaus','styrning','steering','penkki','säte','seat'] words;
create unlogged table bench_lead as
select n, open, team, team / 4 site, least(479, floor(power(random(), 1.5) * 12)::integer * 40 + team) offering,
	floor(random() * 200000)::integer / 10 * 10 + team / 4 customer, team + 40 * floor(random() * 10)::integer noticer,
	opened, power(random(), 2) age, random() luck, random() luck2,
	(lpad(to_hex((extract(epoch from opened) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid id,
	(select string_agg(w.words[1 + floor(power(random(), 1.3) * 113)::integer + 0 * g], ' ')
		from generate_series(1, 14 + (n % 3)::integer) g) words
from (select n, n < leads / 20 open,
		(case when n < leads * 3 / 100 then n % 6 when n < leads / 20 then 6 + n % 34 else floor(power(random(), 1.5) * 40) end)::integer team,
		case when n < leads / 20 then now() - random() * interval '20 days' else now() - interval '5 days' - random() * interval '1090 days' end opened
	from (select n, :leads::bigint leads from generate_series(0, :leads - 1) n) s) x cross join bench_words w;

-- Indexes are built faster when the rows are there.
create temporary table bench_index as select i.indexdef, i.indexname from pg_indexes i
where i.tablename in ('lead', 'moment', 'moment_match') and not exists (select 1 from pg_constraint c where c.conname = i.indexname);
do $$ declare it record; begin for it in select * from bench_index loop execute 'drop index ' || it.indexname; end loop; end $$;

insert into moment (id, version, author_id, site_id, customer_id, words, language, stage, permission, happened_at, saved_at, content_hash)
select id, 0, bench_id(3, noticer), bench_id(1, site), bench_id(5, customer), words, 'fi', 'READY', 'YES', opened, opened, md5(n::text) from bench_lead order by opened;
insert into moment_match (id, version, moment_id, offering_id, strength, place, evidence, passed_on_at)
select id, 0, id, bench_id(4, offering), 0.8, 1, '[]', opened from bench_lead order by opened;
insert into lead (id, version, match_id, moment_id, offering_id, customer_id, site_id, team_id, assignee_id, noticed_by, stage, readiness,
	expected_value, opened_at, due_at, outcome, closed_value, closed_reason, closed_sentence, closed_by, closed_at,
	offering_key, name_fi, name_sv, name_en, price, price_unit, vat_included, vat_percent, sought, customer_key)
select l.id, 0, l.id, l.id, bench_id(4, offering), bench_id(5, customer), bench_id(1, site), bench_id(2, team),
	case when open and luck < 0.3 then null else bench_id(3, team + 40 * (n % 5)::integer) end, bench_id(3, noticer),
	case when not open then 'CLOSED' when luck < 0.03 then 'WAITING' when luck < 0.3 then 'NEW' when luck < 0.6 then 'TAKEN' when luck < 0.85 then 'CONTACTED' else 'OFFERED' end,
	case when luck2 < 0.3 then 'READY' when luck2 < 0.65 then 'COMPARING' else 'WONDERING' end,
	20 + offering % 300, opened, case when open then now() + (luck2 - 0.12) * interval '9 days' else opened + interval '1 day' end,
	case when not open then case when luck < 0.4 then 'WON' else 'NOT_NOW' end end, case when not open and luck < 0.4 then round((luck2 * 900)::numeric, 2) end,
	case when not open and luck >= 0.4 then 'price' end, case when not open then 'Kiitos' end, case when not open then bench_id(3, team) end,
	case when not open then least(now(), opened + age * interval '20 days') end,
	'bench-' || offering, 'Palvelu ' || offering, 'Tjänst ' || offering, 'Service ' || offering, 20 + offering % 300, 'job', true, 25.5,
	' ' || bench_fold(words) || ' palvelu tjanst service ' || offering || ' ' || bench_fold(c.name) || ' ' || bench_fold(c.email)
		|| ' ' || substr(c.phone, 2) || ' 0' || substr(c.phone, 5) || ' ' || chr(97 + (customer % 26)) || 'xy' || customer % 1000 || ' ',
	translate(lower(c.name), 'åäö', '{|}')
from bench_lead l join customer c on c.id = bench_id(5, customer) order by opened;
do $$ declare it record; begin for it in select * from bench_index loop execute it.indexdef; end loop; end $$;
drop table bench_lead;
vacuum analyze lead, moment, moment_match, customer, person;
