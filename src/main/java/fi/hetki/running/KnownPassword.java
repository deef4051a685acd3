package fi.hetki.running;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** A demonstration that was loaded on the way to production opens the door to everybody, also when it is loaded no more. */
@Component
class KnownPassword implements SmartInitializingSingleton {

	private static final String PASSWORD = "hetki-demo";

	/** They all begin with the same one, and each check costs what a sign-in costs. */
	private static final int ENOUGH = 3;

	private final Environment environment;

	private final JdbcClient database;

	private final PasswordEncoder passwords;

	KnownPassword(Environment environment, JdbcClient database, PasswordEncoder passwords) {
		this.environment = environment;
		this.database = database;
		this.passwords = passwords;
	}

	@Override
	public void afterSingletonsInstantiated() {
		boolean allowed = List.of(this.environment.getProperty("hetki.guard.allow", String[].class, new String[0])).contains(Unsafe.DEMONSTRATION.key());
		if (Unsafe.isPublic(this.environment) && !allowed && isThere()) {
			throw new Refused(List.of(new Refused.Fault("People of the demonstration can sign in at a public address, with the password that everybody knows.",
					"Start once without hetki.base-url (HETKI_BASE_URL), sign in as helena and take the demonstration out in the administration.")));
		}
	}

	private boolean isThere() {
		return this.database.sql("select password_hash from person where demo_batch is not null and left_at is null and password_hash is not null order by login fetch first " + ENOUGH + " rows only")
			.query(String.class).list().stream().anyMatch(it -> this.passwords.matches(PASSWORD, it));
	}
}
