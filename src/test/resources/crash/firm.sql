-- A small firm for tests that kill: one site, a team that takes leads, four who log and one who manages. All invented.
insert into site (id, version, site_key, name, industry, city, time_zone, opening) values
	('00000000-0000-7000-8000-000000000001', 0, 'site-c', 'Mallikorjaamo', 'workshop', 'Mallila', 'Europe/Helsinki', 'mon-sun 00:00-23:59');
insert into team (id, version, site_id, team_key, name_fi, name_sv, name_en) values
	('00000000-0000-7000-8000-000000000011', 0, '00000000-0000-7000-8000-000000000001', 'service', 'Huolto', 'Service', 'Service'),
	('00000000-0000-7000-8000-000000000012', 0, '00000000-0000-7000-8000-000000000001', 'sales', 'Myynti', 'Försäljning', 'Sales');
insert into person (id, version, login, email, first_name, last_name, password_hash, role, job, site_id, team_id, language, takes_leads, open_lead_cap)
select p.id, 0, p.login, p.login || '@malli.local', p.first_name, 'Malli', :password, p.role, p.job, '00000000-0000-7000-8000-000000000001', p.team_id, 'fi', p.takes_leads, 1000000
from (
	select cast('00000000-0000-7000-8000-000000000021' as uuid) id, 'maija' login, 'Maija' first_name, 'FRONTLINE' role, 'mechanic' job, cast('00000000-0000-7000-8000-000000000011' as uuid) team_id, false takes_leads
	union all select cast('00000000-0000-7000-8000-000000000022' as uuid), 'ville', 'Ville', 'FRONTLINE', 'mechanic', cast('00000000-0000-7000-8000-000000000011' as uuid), false
	union all select cast('00000000-0000-7000-8000-000000000023' as uuid), 'aino', 'Aino', 'FRONTLINE', 'service_adviser', cast('00000000-0000-7000-8000-000000000011' as uuid), true
	union all select cast('00000000-0000-7000-8000-000000000024' as uuid), 'outi', 'Outi', 'FRONTLINE', 'service_adviser', cast('00000000-0000-7000-8000-000000000012' as uuid), true
	union all select cast('00000000-0000-7000-8000-000000000025' as uuid), 'sari', 'Sari', 'MANAGER', 'sales_manager', cast('00000000-0000-7000-8000-000000000012' as uuid), false
	union all select cast('00000000-0000-7000-8000-000000000026' as uuid), 'helena', 'Helena', 'ADMIN', 'sales_manager', cast('00000000-0000-7000-8000-000000000012' as uuid), false) p;
insert into person_manages_site (person_id, site_id) values ('00000000-0000-7000-8000-000000000025', '00000000-0000-7000-8000-000000000001');
insert into offering (id, version, site_id, offering_key, category_fi, category_sv, category_en, name_fi, name_sv, name_en,
	description_fi, description_sv, description_en, price_unit, recurring, owner_team_id, weekly_capacity, vat_included, vat_percent) values
	('00000000-0000-7000-8000-000000000031', 0, '00000000-0000-7000-8000-000000000001', 'brake-service', 'Huolto', 'Service', 'Service', 'Jarruhuolto', 'Bromsservice', 'Brake service', '', '', '', 'axle', false, '00000000-0000-7000-8000-000000000011', 1000, true, 25.5),
	('00000000-0000-7000-8000-000000000032', 0, '00000000-0000-7000-8000-000000000001', 'tyre-hotel', 'Renkaat', 'Däck', 'Tyres', 'Rengashotelli', 'Däckhotell', 'Tyre hotel', '', '', '', 'job', false, '00000000-0000-7000-8000-000000000011', 1000, true, 25.5),
	('00000000-0000-7000-8000-000000000033', 0, '00000000-0000-7000-8000-000000000001', 'service-contract', 'Sopimukset', 'Avtal', 'Contracts', 'Huoltosopimus', 'Serviceavtal', 'Service contract', '', '', '', 'month', true, '00000000-0000-7000-8000-000000000012', 1000, true, 25.5);
insert into offering_price (offering_id, position, amount) values
	('00000000-0000-7000-8000-000000000031', 0, 189), ('00000000-0000-7000-8000-000000000032', 0, 89), ('00000000-0000-7000-8000-000000000033', 0, 39);
insert into offering_phrase (offering_id, position, language, kind, phrase) values
	('00000000-0000-7000-8000-000000000031', 0, 'fi', 'TRIGGER', 'jarrut'), ('00000000-0000-7000-8000-000000000031', 1, 'fi', 'TRIGGER', 'vinkuu'),
	('00000000-0000-7000-8000-000000000032', 0, 'fi', 'TRIGGER', 'talvirenkaat'), ('00000000-0000-7000-8000-000000000033', 0, 'fi', 'TRIGGER', 'huoltosopimus');
