-- Others may answer about the same meeting: whose it was stands beside who answered. A customer has no account.
alter table assessment add column subject_id uuid references person;
update assessment set subject_id = rater_id;
alter table assessment alter column subject_id set not null;
alter table assessment alter column rater_id drop not null;
alter table assessment add constraint assessment_rater_known check ((rater_id is null) = (source = 'CUSTOMER'));
alter table assessment add constraint assessment_own_is_self check (source <> 'SELF' or rater_id = subject_id);
create index assessment_subject on assessment (subject_id, assessed_at);
