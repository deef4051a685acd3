-- A lead keeps the wording and the price of the day on which it was opened, whatever the catalogue says later.
alter table lead add column offering_key varchar(60);
alter table lead add column name_fi varchar(120);
alter table lead add column name_sv varchar(120);
alter table lead add column name_en varchar(120);
alter table lead add column price numeric(12, 2) check (price >= 0);
alter table lead add column price_unit varchar(20);
alter table lead add column vat_included boolean;
alter table lead add column vat_percent numeric(4, 1) check (vat_percent between 0 and 100);

-- Names and units did not change so far; the price of the day is what the lead was expected to bring.
update lead set
	offering_key = (select o.offering_key from offering o where o.id = lead.offering_id),
	name_fi = (select o.name_fi from offering o where o.id = lead.offering_id),
	name_sv = (select o.name_sv from offering o where o.id = lead.offering_id),
	name_en = (select o.name_en from offering o where o.id = lead.offering_id),
	price = expected_value,
	price_unit = (select o.price_unit from offering o where o.id = lead.offering_id),
	vat_included = (select o.vat_included from offering o where o.id = lead.offering_id),
	vat_percent = (select o.vat_percent from offering o where o.id = lead.offering_id);

alter table lead alter column offering_key set not null;
alter table lead alter column name_fi set not null;
alter table lead alter column name_sv set not null;
alter table lead alter column name_en set not null;
alter table lead alter column price_unit set not null;
alter table lead alter column vat_included set not null;
alter table lead alter column vat_percent set not null;
