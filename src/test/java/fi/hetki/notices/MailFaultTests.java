package fi.hetki.notices;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.Cable;
import fi.hetki.OnH2;
import fi.hetki.leads.Lead;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The row of docs/resilience.md about a mail server: nobody who works notices, letters wait, and come once. */
@OnH2
class MailFaultTests extends Post {

	private Cable cable;

	private Properties before;

	@BeforeEach
	void between() {
		this.cable = Cable.to("localhost", this.server.getSmtp().getPort());
		this.before = this.sender.getJavaMailProperties();
		Properties impatient = new Properties();
		impatient.putAll(this.before);
		List.of("connectiontimeout", "timeout", "writetimeout").forEach(it -> impatient.put("mail.smtp." + it, "400"));
		this.sender.setJavaMailProperties(impatient);
		this.sender.setPort(this.cable.port());
	}

	@AfterEach
	void mend() {
		this.sender.setJavaMailProperties(this.before);
		this.cable.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "refused", "silent", "slow", "cut" })
	void lettersWaitAndComeOnceWhenItIsBack(String fault) {
		Lead lead = lead();
		switch (fault) {
			case "refused" -> this.cable.refuse();
			case "silent" -> this.cable.silence();
			case "slow" -> this.cable.slow(Duration.ofSeconds(1));
			default -> this.cable.breakAt("MAIL FROM", "RCPT TO", false);
		}
		deliver(SHOWN);
		assertThat(received()).isEmpty();
		assertThat(waiting(this.ville)).isEqualTo(1);
		assertThat(told(lead)).as("the notice in Hetki itself").isPositive();
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
		this.cable.mend();
		deliver(SHOWN.plus(Duration.ofMinutes(2)));
		deliver(SHOWN.plus(Duration.ofMinutes(10)));
		assertThat(received()).hasSize(1);
		assertThat(waiting(this.ville)).isZero();
	}

	/** It was taken, and we do not know: it comes twice under one name, so that a mail program can know. */
	@Test
	void aLetterWhoseAnswerIsLostHasOneName() throws Exception {
		lead();
		this.cable.breakAt("DATA", "\r\n.\r\n", true);
		deliver(SHOWN);
		assertThat(this.cable.hasBroken()).isTrue();
		assertThat(waiting(this.ville)).isEqualTo(1);
		deliver(SHOWN.plus(Duration.ofMinutes(2)));
		assertThat(waiting(this.ville)).isZero();
		for (MimeMessage it : received()) {
			assertThat(it.getMessageID()).isEqualTo(received().get(0).getMessageID());
		}
	}
}
