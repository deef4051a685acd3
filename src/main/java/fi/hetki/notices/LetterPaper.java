package fi.hetki.notices;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** How a letter looks: plain, and as a simple page. */
@Component
class LetterPaper {

	private final MessageSource messages;

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	/** An engine of its own, since the one of the pages knows no plain text. */
	LetterPaper(MessageSource messages) {
		this.messages = messages;
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setCharacterEncoding("UTF-8");
		this.engine.setTemplateResolver(resolver);
		this.engine.setTemplateEngineMessageSource(messages);
	}

	String subject(Letter.Line line, Locale locale) {
		return this.messages.getMessage("notices.mail.subject", new Object[] { text(line.what(), locale), line.service() }, locale);
	}

	String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	String plain(Sheet sheet, Locale locale) {
		return draw("notices/letter.txt", sheet, locale);
	}

	String html(Sheet sheet, Locale locale) {
		return draw("notices/letter.html", sheet, locale);
	}

	private String draw(String template, Sheet sheet, Locale locale) {
		return this.engine.process(template, new Context(locale, Map.of("sheet", sheet)));
	}

	record Sheet(String subject, String name, List<Letter.Part> parts, String settings, String stop) {
	}
}
