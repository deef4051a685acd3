alter table customer add column business_id varchar(20);
-- The country whose phone numbers are written without a country code here.
alter table customer add column region varchar(2) default 'FI' not null;
-- Where a merge found two stricter than the newest answer of the one: it counts until there is a newer answer.
alter table customer add column consent varchar(20) check (consent in ('YES', 'NOT_ASKED', 'NO'));
alter table customer add column consent_at timestamp(6) with time zone;
-- Whoever knows this customer by its old key finds the one that it was merged into.
alter table customer add column merged_into uuid references customer;
create index customer_site_name on customer (site_id, name, id);
create index customer_merged_into on customer (merged_into);

create table customer_contract (
	customer_id uuid not null references customer on delete cascade,
	position integer not null,
	name varchar(120) not null,
	valid_from date,
	valid_until date,
	primary key (customer_id, position)
);

-- Phone, e-mail, plate and business id in the one form that they have however they are written.
create table customer_key (
	customer_id uuid not null references customer on delete cascade,
	identity varchar(220) not null,
	primary key (customer_id, identity)
);
create index customer_key_identity on customer_key (identity, customer_id);

insert into customer_key (customer_id, identity)
	select id, 'email:' || lower(trim(email)) from customer where email like '%@%' and deleted_at is null;

insert into customer_key (customer_id, identity)
	select distinct v.customer_id, 'plate:' || upper(regexp_replace(v.plate, '[^A-Za-z0-9ÅÄÖåäö]', '', 'g'))
	from vehicle v join customer c on c.id = v.customer_id
	where c.deleted_at is null and regexp_replace(v.plate, '[^A-Za-z0-9ÅÄÖåäö]', '', 'g') <> '';

-- All customers so far are in Finland: 040 is +358 40.
insert into customer_key (customer_id, identity)
	select id, 'phone:' || case
		when digits like '+%' then digits
		when digits like '00%' then '+' || substring(digits from 3)
		when digits like '0%' then '+358' || substring(digits from 2)
		else '+358' || digits end
	from (select id, regexp_replace(phone, '[^0-9+]', '', 'g') as digits from customer where deleted_at is null and phone is not null) p
	where digits <> '';
