package fi.hetki.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The one-time code that makes the first admin. Whoever reads the log runs the machine, so she may; a stranger who finds
 * the page first may not. It lives in memory only: every start has its own.
 */
@Component
public class SetupCode {

	private static final Logger log = LoggerFactory.getLogger(SetupCode.class);

	private static final int TRIES = 10;

	private final Reception reception;

	private final Environment environment;

	private @Nullable String code;

	private int wrong;

	SetupCode(Reception reception, Environment environment) {
		this.reception = reception;
		this.environment = environment;
	}

	/** Last, so that whatever loads people at the start has done so. */
	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void atStart() {
		if (this.reception.waitsForFirstAdmin()) {
			announce();
		}
	}

	/** Prints a code unless one waits already: also when the last admin vanishes while the application runs. */
	synchronized void announce() {
		if (this.code == null) {
			print();
		}
	}

	/** Whether this is the code, in any case and with or without its dashes. After ten wrong ones there is a new one. */
	public synchronized boolean check(@Nullable String typed) {
		if (this.code == null || typed == null) {
			return false;
		}
		boolean right = MessageDigest.isEqual(bytes(this.code), bytes(typed));
		if (!right && ++this.wrong >= TRIES) {
			print();
		}
		return right;
	}

	/** Uses the code up: of two browsers that know it one wins. */
	synchronized boolean redeem(@Nullable String typed) {
		boolean right = check(typed);
		if (right) {
			this.code = null;
		}
		return right;
	}

	private void print() {
		this.code = Secrets.code();
		this.wrong = 0;
		log.warn("""

				------------------------------------------------------------
				  Nobody can sign in as an admin yet.
				  Open  {}
				  Code  {}
				------------------------------------------------------------""", address(), this.code);
	}

	private String address() {
		String port = this.environment.getProperty("local.server.port", "8080");
		return "http://localhost:" + port + this.environment.getProperty("server.servlet.context-path", "") + "/setup";
	}

	private static byte[] bytes(String text) {
		return text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
	}
}
