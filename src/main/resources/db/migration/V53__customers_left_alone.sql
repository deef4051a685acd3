-- Since when this customer does not want to hear of anything. Matching and routing obey until she says otherwise.
alter table customer add column left_alone_at timestamp(6) with time zone;
