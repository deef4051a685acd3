package fi.hetki.matching;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Not a test: {@code ./mvnw -Ptrain test} runs it to write the model that travels with the product. */
class TrainModel {

	@Test
	void train() throws IOException {
		CorpusTests.write(Path.of("src/main/resources/matching/model.json"));
	}
}
