package fi.hetki.rubric;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class EyesConfiguration {

	@Bean
	Vignettes vignettes() {
		return Vignettes.v1();
	}

	@Bean
	EyesInstructions eyesInstructions() {
		return EyesInstructions.v1();
	}
}
