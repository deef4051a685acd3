package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fi.hetki.OnH2;
import fi.hetki.people.Door;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
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

	@Autowired
	EntityManagerFactory entities;

	/** However many services there are; the demonstration has 34 at each site. What the checks found is remembered. */
	@ParameterizedTest
	@ValueSource(strings = { "/admin/services", "/admin/services/publication", "/admin/services/versions", "/admin/services/versions/1" })
	void aPageAsksTheDatabaseAHandfulOfTimes(String path) {
		look(path);
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		try {
			statistics.clear();
			look(path);
			assertThat(statistics.getPrepareStatementCount()).isBetween(3L, 24L);
		}
		finally {
			statistics.setStatisticsEnabled(false);
		}
	}

	private void look(String path) {
		assertThat(this.mvc.get().uri(path).with(user(this.door.loadUserByUsername("helena")))).hasStatusOk();
	}
}
