package fi.hetki.moments;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Whether the browsers of the firm may write down what is said. Off until an admin has read where the sound goes. */
@Service
class Dictation {

	private final DictationSwitches switches;

	private final Clock clock;

	Dictation(DictationSwitches switches, Clock clock) {
		this.switches = switches;
		this.clock = clock;
	}

	boolean on() {
		return latest().filter(Turn::on).isPresent();
	}

	Optional<Turn> latest() {
		return this.switches.turns(Limit.of(1)).stream().findFirst();
	}

	/** Saying it again changes nothing. */
	void turn(boolean on, UUID by) {
		if (on() != on) {
			this.switches.save(new DictationSwitch(on, by, this.clock.instant()));
		}
	}

	record Turn(boolean on, String by, Instant at) {
	}
}
