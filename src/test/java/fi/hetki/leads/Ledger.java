package fi.hetki.leads;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every state in which a lead has ever been, as the database saw it: a trigger writes it in the same transaction. */
class Ledger {

	private final JdbcTemplate database;

	Ledger(JdbcTemplate database) {
		this.database = database;
	}

	void open() {
		this.database.execute("""
				create table if not exists lead_ledger (number bigserial primary key, lead_id uuid not null, version integer not null,
					stage varchar(20) not null, assignee_id uuid, team_id uuid not null, offering_id uuid not null, unique (lead_id, version));
				create or replace function lead_ledger_line() returns trigger language plpgsql as $$ begin
					if tg_op = 'INSERT' or new.version <> old.version then
						insert into lead_ledger (lead_id, version, stage, assignee_id, team_id, offering_id)
							values (new.id, new.version, new.stage, new.assignee_id, new.team_id, new.offering_id);
					elsif new.stage <> old.stage or new.assignee_id is distinct from old.assignee_id then
						raise exception 'lead % changed without a new version', new.id;
					end if;
					return new;
				end $$;
				create or replace trigger lead_ledger after insert or update on lead for each row execute function lead_ledger_line()""");
	}

	void close() {
		this.database.execute("drop trigger if exists lead_ledger on lead; drop table if exists lead_ledger");
	}

	/** @param number counts all lines as they were written, which may be shortly before they were committed */
	record Line(long number, UUID leadId, int version, LeadStage stage, @Nullable UUID assigneeId, UUID teamId, UUID offeringId) {
	}

	Map<UUID, List<Line>> of(UUID site) {
		return this.database
			.query("select g.* from lead_ledger g join lead l on l.id = g.lead_id where l.site_id = ? order by g.number",
					new DataClassRowMapper<>(Line.class), site)
			.stream()
			.collect(Collectors.groupingBy(Line::leadId));
	}
}
