package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fi.hetki.Asked;
import fi.hetki.OnH2;
import fi.hetki.people.Door;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OnH2
class CataloguePagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Door door;

	/** However many services there are; the demonstration has 34 at each site. What the checks found is remembered. */
	@ParameterizedTest
	@ValueSource(strings = { "/admin/services", "/admin/services/publication", "/admin/services/versions", "/admin/services/versions/1" })
	void aPageAsksTheDatabaseAHandfulOfTimes(String path) {
		look(path);
		assertThat(Asked.during(() -> look(path))).isBetween(3, 24);
	}

	private void look(String path) {
		assertThat(this.mvc.get().uri(path).with(user(this.door.loadUserByUsername("helena")))).hasStatusOk();
	}
}
