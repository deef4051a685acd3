package fi.hetki;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A large firm beside the demonstration, made by the server itself in one go and always the same. */
final class Firm {

	private Firm() {
	}

	/** @param leads how many, with their moments, over ten sites */
	static void fill(String url, Path target, int leads) throws Exception {
		String sql = Files.readString(target.resolveSibling("src/bench/resources/leads.sql")).replaceAll(":leads\\b", String.valueOf(leads));
		int end = sql.indexOf("vacuum analyze");
		try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
			statement.execute(sql.substring(0, end));
			statement.execute("update person set password_hash = (select password_hash from person where login = 'sari') where login in ('bench-0', 'bench-1', 'bench-2')");
			statement.execute("update person set role = 'MANAGER' where login in ('bench-0', 'bench-1')");
			statement.execute("insert into person_manages_site select p.id, s.id from person p, site s where (p.login = 'bench-0' and s.site_key like 'bench-%') or (p.login = 'bench-1' and s.site_key in ('bench-0', 'bench-1'))");
			statement.execute(Files.readString(target.resolveSibling("src/bench/resources/jobs.sql")));
			statement.execute(sql.substring(end));
		}
	}
}
