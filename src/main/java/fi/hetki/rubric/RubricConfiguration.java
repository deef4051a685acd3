package fi.hetki.rubric;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RubricConfiguration {

	@Bean
	Rubrics rubrics() {
		return Rubrics.only(Rubric.v1());
	}
}
