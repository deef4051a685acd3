package fi.hetki.backup;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a command says, in the language of the machine where it is one of ours, else in English. */
final class CommandWords {

	private final PrintStream out;

	private final Locale reader;

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	private @Nullable String last;

	CommandWords(PrintStream out) {
		this.out = out;
		String language = Locale.getDefault().getLanguage();
		this.reader = (language.equals("fi") || language.equals("sv")) ? Locale.forLanguageTag(language) : Locale.ENGLISH;
		this.messages.setBasename("messages/backup");
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
	}

	void say(String key, Object... details) {
		this.out.println(this.messages.getMessage(key, details, this.reader));
	}

	void at(Progress.Step step, long done, long all) {
		String line = this.messages.getMessage("backup.step." + step, new Object[] { done, all }, this.reader);
		if (!line.equals(this.last)) {
			this.out.println(line);
		}
		this.last = line;
	}
}
