package fi.hetki.backup;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a command says, in the language of the machine where it is one of ours, else in English. */
final class CommandWords {

	private static final MessageSource MESSAGES = messages();

	private final PrintStream out;

	private final Locale reader;

	private @Nullable String last;

	CommandWords(PrintStream out, Locale machine) {
		this.out = out;
		this.reader = (machine.getLanguage().equals("fi") || machine.getLanguage().equals("sv")) ? machine : Locale.ENGLISH;
	}

	private static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/backup");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	/** For logs. */
	static String english(Trouble why) {
		return MESSAGES.getMessage(why.key(), why.details().toArray(), Locale.ENGLISH);
	}

	void say(String key, Object... details) {
		this.out.println(MESSAGES.getMessage(key, details, this.reader));
	}

	void at(Progress.Step step, long done, long all) {
		String line = MESSAGES.getMessage("backup.step." + step, new Object[] { done, all }, this.reader);
		if (!line.equals(this.last)) {
			this.out.println(line);
		}
		this.last = line;
	}
}
