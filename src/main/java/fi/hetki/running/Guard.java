package fi.hetki.running;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.web.context.WebApplicationContext;

/** Looks at the settings before anything is opened. The commands for backups serve nobody, so they are let through. */
class Guard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (context instanceof WebApplicationContext) {
			check(context.getEnvironment());
		}
	}

	static void check(ConfigurableEnvironment environment) {
		List<Refused.Fault> faults = Stream.concat(Settings.described().unknown(environment).stream(), Unsafe.in(environment).stream()).toList();
		if (!faults.isEmpty()) {
			throw new Refused(faults);
		}
	}
}
