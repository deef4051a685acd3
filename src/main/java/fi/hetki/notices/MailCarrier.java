package fi.hetki.notices;

import fi.hetki.people.Person;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Carries letters to the mail server. There is none until a server and our own address are named. */
@Component
class MailCarrier {

	private static final Logger log = LoggerFactory.getLogger(MailCarrier.class);

	/** Names that are reserved for examples (RFC 2606), like those of the demonstration firm. */
	private static final Pattern NOWHERE = Pattern.compile(".*[@.](example|invalid|test)|.*[@.]example\\.(com|net|org)");

	private final @Nullable JavaMailSender sender;

	private final String from;

	private final String base;

	MailCarrier(ObjectProvider<JavaMailSender> sender, @Value("${hetki.mail.from:}") String from,
			@Value("${hetki.base-url:}") String base) {
		this.sender = sender.getIfAvailable();
		this.from = from;
		this.base = base.replaceFirst("/+$", "");
		if (this.sender != null && !isThere()) {
			log.warn("No e-mail is sent: hetki.base-url and hetki.mail.from have to be set beside spring.mail.host");
		}
	}

	boolean isThere() {
		return this.sender != null && !this.base.isEmpty() && !this.from.isEmpty();
	}

	static boolean reaches(Person person) {
		return person.email() != null && !NOWHERE.matcher(person.email()).matches();
	}

	/** The address of one of our pages, as it is known outside. */
	String link(String path) {
		return this.base + path;
	}

	/**
	 * @throws MailException where it could not be handed over
	 */
	void send(Letter letter) {
		if (this.sender == null) {
			throw new MailSendException("There is no mail server");
		}
		MimeMessage message = this.sender.createMimeMessage();
		try {
			MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
			helper.setFrom(this.from);
			helper.setTo(letter.to());
			helper.setSubject(letter.subject());
			helper.setSentDate(Date.from(letter.at()));
			helper.setText(letter.text(), letter.html());
			// The same at every attempt, so that whoever gets it twice can know.
			message.setHeader("Message-ID", "<" + letter.id() + "@" + URI.create(this.base).getHost() + ">");
			message.setHeader("Auto-Submitted", "auto-generated");
			// RFC 8058: a mail program may offer one button that ends it.
			message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
			message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		}
		catch (MessagingException wrong) {
			throw new MailParseException(wrong);
		}
		this.sender.send(message);
	}

	/** Whether the next letter would meet the same trouble. */
	static boolean isAway(Exception trouble) {
		return trouble instanceof MailAuthenticationException || trouble instanceof MailSendException && trouble.getCause() != null;
	}

	/** In one line, as the server says it. */
	static String said(Exception trouble) {
		Throwable cause = trouble;
		if (trouble instanceof MailSendException send && send.getMessageExceptions().length > 0) {
			cause = send.getMessageExceptions()[0];
		}
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		return (cause.getClass().getSimpleName() + ": " + cause.getMessage()).replaceAll("\\s+", " ");
	}
}
