-- What we understood, for the customer to look at and to answer. Of the link only the hash is kept.
create table customer_card (
	id uuid primary key,
	moment_id uuid not null references moment on delete cascade,
	token_hash varchar(64) not null unique,
	language varchar(2) not null check (language in ('fi', 'sv', 'en')),
	made_at timestamp(6) with time zone not null,
	expires_at timestamp(6) with time zone not null,
	revoked_at timestamp(6) with time zone,
	reply varchar(20) check (reply in ('CALL_ME', 'NOT_NOW', 'NEVER', 'MISUNDERSTOOD')),
	replied_at timestamp(6) with time zone,
	reply_words varchar(300),
	pulse_dimension varchar(40),
	pulse_asked_at timestamp(6) with time zone,
	pulse_answered_at timestamp(6) with time zone,
	version integer not null,
	demo_batch uuid,
	check ((reply is null) = (replied_at is null)),
	check ((pulse_dimension is null) = (pulse_asked_at is null))
);
create index customer_card_moment on customer_card (moment_id, made_at);
