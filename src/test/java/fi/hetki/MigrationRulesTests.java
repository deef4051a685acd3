package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While one version after the other takes over, both work on the tables that the newer one has changed. */
class MigrationRulesTests {

	/** The last migration that some release has brought; at a release it becomes the newest one. */
	private static final int RELEASED = 67;

	private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*\\.sql");

	@Test
	void theRunningVersionLivesThroughEveryMigration() {
		Set<String> fresh = ours().flatMap(it -> MigrationRules.created(it.text()).stream()).collect(Collectors.toSet());
		List<String> broken = ours().flatMap(file -> MigrationRules.broken(file.text(), fresh).stream().map(it -> file.name() + ": " + it)).toList();
		assertThat(broken).as("see docs/upgrading.md").isEmpty();
	}

	@Test
	void theReleasedMigrationsAreThere() {
		assertThat(numbers().toList()).contains(1, RELEASED);
	}

	private static Stream<ProjectFiles.Text> ours() {
		return ProjectFiles.under("src/main/resources/db").filter(it -> number(it) > RELEASED);
	}

	private static Stream<Integer> numbers() {
		return ProjectFiles.under("src/main/resources/db").map(MigrationRulesTests::number);
	}

	private static int number(ProjectFiles.Text file) {
		Matcher name = NUMBER.matcher(file.name());
		return name.matches() ? Integer.parseInt(name.group(1)) : 0;
	}

	@ParameterizedTest
	@ValueSource(strings = { "drop table lead", "Drop Index lead_open", "alter table lead drop column stage", "alter table lead drop constraint lead_stage",
			"alter table lead rename column stage to step", "alter table lead rename to chance", "alter table lead alter column stage type varchar(80)",
			"alter table lead alter column stage set data type text", "alter table lead\n\talter column team_id set not null",
			"alter table lead add column worth integer not null", "alter table lead add worth integer not null",
			"alter table lead add column mark uuid default gen_random_uuid()", "alter table lead add constraint lead_worth check (worth > 0)",
			"alter table lead add foreign key (team_id) references team", "alter table lead add column worth integer check (worth > 0)",
			"alter table lead add constraint lead_once unique (moment_id, offering_id)", "alter table lead add column mark uuid unique",
			"create index lead_worth on lead (worth)", "create unique index lead_worth on lead (worth)", "update lead set worth = 1", "delete from lead_entry",
			"truncate lead_entry", "lock table lead in exclusive mode", "insert into site (name) values ('a; b'); drop table site",
			"-- safe: short\ndrop table lead", "-- a customer's wish; safe: no\ndrop table lead" })
	void whatBreaksTheRunningVersionIsRefused(String sql) {
		assertThat(MigrationRules.broken(sql, Set.of())).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "create table news (id uuid primary key, words text not null check (words <> ''))", "alter table lead add column worth integer",
			"alter table lead add column worth integer default 0 not null", "alter table lead add column worth integer not null default 0",
			"alter table lead add column place_id uuid references place", "alter table lead alter column stage drop not null",
			"alter table lead add constraint lead_worth check (worth > 0) not valid", "alter table lead validate constraint lead_worth",
			"create index concurrently if not exists lead_worth on lead (worth)", "drop index concurrently if exists lead_worth",
			"alter table lead add constraint lead_once unique using index lead_once", "insert into site (name) values ('drop table lead; -- it''s a name')",
			"-- safe: no version since 1.4 has read this table, it was emptied by V80\ndrop table old_news", "/* drop table lead */ select 1" })
	void whatItLivesThroughIsNot(String sql) {
		assertThat(MigrationRules.broken(sql, Set.of())).isEmpty();
	}

	@Test
	void whatNobodyUsesYetMayBeChanged() {
		String sql = "create table news (id uuid primary key); create index news_id on news (id); alter table news add constraint known check (id is not null)";
		assertThat(MigrationRules.broken(sql, MigrationRules.created(sql))).isEmpty();
		assertThat(MigrationRules.broken(sql, Set.of())).hasSize(2);
	}

	/** An excuse is for the statement under it and for no other. */
	@Test
	void eachStatementHasItsOwnReason() {
		String sql = "-- safe: this is only in the demonstration, nobody works on it\ndelete from demo_batch;\ndrop table demo_batch;";
		assertThat(MigrationRules.broken(sql, Set.of())).singleElement().asString().startsWith("drop table demo_batch -- takes away");
	}
}
