package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Phrase;
import fi.hetki.catalogue.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words, sentences or questions by language. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Lines")
record Lines(@Nullable List<String> fi, @Nullable List<String> sv, @Nullable List<String> en) {

	static @Nullable Lines of(DescribeOffering it, Phrase.Kind kind) {
		return of(language -> it.phrases(language, kind));
	}

	/** Nothing where no language has any. */
	static @Nullable Lines of(Function<String, List<String>> lines) {
		Lines all = new Lines(lines.apply("fi"), lines.apply("sv"), lines.apply("en"));
		return all.equals(new Lines(List.of(), List.of(), List.of())) ? null : all;
	}

	static @Nullable Texts form(@Nullable Lines sent) {
		return (sent == null) ? null : new Texts(typed(sent.fi), typed(sent.sv), typed(sent.en));
	}

	/** Each of them is one line, whatever it was broken by. */
	private static @Nullable String typed(@Nullable List<String> lines) {
		return (lines == null) ? null
				: lines.stream()
					.filter(Objects::nonNull)
					.map(it -> Reading.whole(it).replaceAll("[\\p{Cc}\\s\\u2028\\u2029]+", " "))
					.collect(Collectors.joining("\n"));
	}
}
