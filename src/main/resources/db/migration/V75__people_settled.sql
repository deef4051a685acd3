-- Rises with every change of what is kept in memory by all nodes, in the same transaction.
create table settled (
	id integer primary key check (id = 1),
	number bigint not null
);
insert into settled (id, number) values (1, 0);
