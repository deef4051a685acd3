-- The customer says later that she does not need it any more: it is not asked again.
alter table moment_match add column over_by uuid references person;
alter table moment_match add column over_at timestamp(6) with time zone;
