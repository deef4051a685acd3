package fi.hetki.rubric;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RubricConfiguration {

	@Bean
	Rubric rubric() {
		return Rubric.v1();
	}
}
