package fi.hetki.coaching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CoachingConfiguration {

	@Bean
	Exercises exercises() {
		return Exercises.v1();
	}
}
