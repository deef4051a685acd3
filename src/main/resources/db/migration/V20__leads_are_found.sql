-- What a lead is found by: folded words between spaces, of the moment, the service and the customer; and what it is
-- sorted by where people sort by customer. The words were rows of their own, twenty a lead.
alter table lead add column sought varchar(20000);
alter table lead add column customer_key varchar(80);

update lead set sought = (select ' ' || string_agg(t.term, ' ') || ' ' from lead_term t where t.lead_id = lead.id);
update lead set sought = coalesce(sought, ' ')
	|| coalesce((select string_agg(t.term, ' ') || ' ' from customer_term t where t.customer_id = lead.customer_id), '');
update lead set customer_key = coalesce(
	(select substring(translate(lower(c.name), 'åäö', '{|}'), 1, 80) from customer c where c.id = lead.customer_id), '');

alter table lead alter column sought set default ' ';
alter table lead alter column customer_key set default '';
alter table lead alter column sought set not null;
alter table lead alter column customer_key set not null;
drop table lead_term;
