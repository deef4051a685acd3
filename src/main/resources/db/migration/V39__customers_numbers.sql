-- The number by which a firm knows a customer in its own books: a list that comes in again finds her by it.
alter table customer add column customer_number varchar(40);
create unique index customer_site_number on customer (site_id, customer_number);
