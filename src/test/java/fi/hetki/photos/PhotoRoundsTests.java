package fi.hetki.photos;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.people.Entry;
import fi.hetki.shell.TimeMachine;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@OnH2
class PhotoRoundsTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	PhotoDesk desk;

	@Autowired
	PhotoRounds rounds;

	@Autowired
	Photos photos;

	@Autowired
	TimeMachine clock;

	@Test
	void aPhotoWaitsFortyDaysForItsMoment() {
		Booth booth = Booth.open(this.beans);
		UUID long_ago = kept(booth, Duration.ofDays(41));
		UUID lately = kept(booth, Duration.ofDays(39));
		this.rounds.removeForgotten();
		assertThat(this.photos.findById(long_ago)).isEmpty();
		assertThat(this.photos.findById(lately)).isPresent();
	}

	private UUID kept(Booth booth, Duration before) {
		UUID id = Entry.newId();
		this.clock.at(Instant.now().minus(before), () -> this.desk.keep(id, booth.maija(), Camera.photo("png", 20, 20)));
		return id;
	}
}
