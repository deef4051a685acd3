package fi.hetki.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells in the log where to go and, while the demonstration firm is there, as whom. */
@Component
class Welcome {

	private static final Logger log = LoggerFactory.getLogger(Welcome.class);

	private final Batch batch;

	private final Environment environment;

	Welcome(Batch batch, Environment environment) {
		this.batch = batch;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void atStart() {
		if (this.batch.inUse()) {
			log.info("""

					------------------------------------------------------------
					  Hetki is ready, with a demonstration firm to try it out.
					  Open      {}
					  Sign in   maija (mechanic), sari (sales manager) or helena (admin)
					  Password  {}
					------------------------------------------------------------""", address(), Cast.PASSWORD);
		}
		else {
			log.info("Hetki is ready: {}", address());
		}
	}

	private String address() {
		String port = this.environment.getProperty("local.server.port", "8080");
		return "http://localhost:" + port + this.environment.getProperty("server.servlet.context-path", "");
	}
}
