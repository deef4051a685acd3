-- A task may have a day; the earliest open one is the next step.
alter table lead_task add column due_on date;
create index lead_customer on lead (customer_id, opened_at);
