package fi.hetki.backup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.TestPostgres;
import fi.hetki.files.Folders;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Values that look alike to a careless reader, on their way from one database to the other and back. */
@EnabledIf("fi.hetki.TestPostgres#available")
class KindTests {

	private static final String ALL = """
			create table flyway_schema_history (version varchar(10), success boolean);
			insert into flyway_schema_history values ('1', true);
			create table parent (id uuid primary key, self uuid references parent);
			create table every (id integer primary key, yes boolean, small smallint, large bigint, wide double precision, exact numeric(12, 2), line varchar(200),
				whole text, one uuid references parent, on_day date, on_hour time, stamp timestamp, at timestamp(6) with time zone, bytes bytea, doc jsonb,
				names varchar(20) array, ones uuid array);
			""";

	private static final String ROWS = """
			insert into parent values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002');
			insert into parent values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001');
			insert into every values (1, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
			insert into every values (2, false, -32768, 9223372036854775807, 0.1, -0.50, '', '', 'FFFFFFFF-0000-7000-8000-000000000001', date '0001-01-01', time '23:59:59', timestamp '2026-03-29 03:30:00.000001',
				timestamp with time zone '2026-10-25 03:30:00.123456+03', '', %1$s '{"b": [1, 2.50, null, "ä"], "a": {}}', array['', 'a,b', '"x"', null], array[cast('00000000-0000-7000-8000-000000000001' as uuid)]);
			insert into every values (3, true, 1, 1, 1e308, 1.00, 'a	b\\c "d" ''e''', 'Ääkköset 🙂 \u2028 line
			feed', '00000000-0000-7000-8000-000000000001', date '9999-12-31', time '00:00:00', timestamp '1999-12-31 00:00:00', timestamp with time zone '1950-01-01 00:00:00.000001+00', %2$s, %1$s 'null', array[]::%3$s, null);
			""";

	@TempDir
	Path folder;

	@Test
	void everyValueComesOverAsItWas() throws Exception {
		DataSource first = made(Bare.memory());
		Bare.sql(first).execute("set referential_integrity false");
		run(first, ROWS.formatted("json", "X'00FF27'", "varchar(20) array").replace("FFFFFFFF-0000", "00000000-0000"));
		Bare.sql(first).execute("set referential_integrity true");
		DataSource second = made(Bare.postgres(TestPostgres.newDatabase()));
		DataSource third = made(Bare.memory());
		Path one = over(first, second, "one");
		Path two = over(second, third, "two");
		Path three = this.folder.resolve("three.zip");
		Bare.dump(third, Folders.at(this.folder)).write(three, Progress.NONE);
		Canon canon = Canon.of(one);
		assertThat(row(canon, 2)).contains("at=2026-10-25T00:30:00.123456Z", "line=,", "whole=,", "exact=-0.50", "large=9223372036854775807", "bytes=,");
		assertThat(row(canon, 1)).contains("line=∅", "bytes=∅", "doc=∅", "names=∅");
		assertThat(row(canon, 3)).contains("🙂", "doc=json null", "names=[]");
		assertThat(Canon.of(two)).isEqualTo(canon);
		assertThat(Canon.of(three)).isEqualTo(canon);
	}

	/** H2 keeps what PostgreSQL cannot; a trial that has it must be able to move all the same. */
	@Test
	void aSignThatPostgresCannotKeepBecomesOneThatItCan() throws Exception {
		DataSource first = made(Bare.memory());
		Bare.sql(first).update("insert into every (id, line, whole) values (1, ?, ?)", "a\u0000b", "half \uD83D of a pair, and 🙂 whole");
		DataSource second = made(Bare.postgres(TestPostgres.newDatabase()));
		over(first, second, "one");
		assertThat(Bare.sql(second).queryForMap("select line, whole from every")).containsEntry("line", "a\uFFFDb")
			.containsEntry("whole", "half \uFFFD of a pair, and 🙂 whole");
	}

	private static String row(Canon canon, int id) {
		return canon.rows().get("every").stream().filter(it -> it.contains(", id=" + id + ",")).findFirst().orElseThrow();
	}

	private static DataSource made(DataSource database) {
		run(database, ALL);
		return database;
	}

	private static void run(DataSource database, String sql) {
		for (String it : sql.split(";\n")) {
			if (!it.isBlank()) {
				Bare.sql(database).execute(it);
			}
		}
	}

	private Path over(DataSource from, DataSource to, String name) throws Exception {
		Path file = this.folder.resolve(name + ".zip");
		Bare.dump(from, Folders.at(this.folder)).write(file, Progress.NONE);
		try (Connection connection = to.getConnection(); BackupFile backup = BackupFile.open(file)) {
			new Load(connection, Database.of(connection)).run(backup, Progress.NONE);
		}
		return file;
	}
}
