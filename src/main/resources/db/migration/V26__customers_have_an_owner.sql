-- Who looks after a customer, and is asked first when a lead comes.
alter table customer add column owner_id uuid references person;
create index customer_owner on customer (owner_id);
