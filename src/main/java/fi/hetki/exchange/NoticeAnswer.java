package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.notices.NoticeRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that you are told about a lead. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Notice", example = """
		{"id": "019a8f3e-7c00-7000-8000-0000000000a1", "topic": "noticed", "news": "closed", "text": "It has turned out",
		 "at": "2026-11-17T13:12:00Z", "lead": "019a8f3e-7c00-7000-8000-0000000000d1", "moment": "019a8f3e-7c00-7000-8000-000000000001",
		 "service": "brake-service", "customer": "Aleksi Otosvaara", "by": "Aino", "sentence": "Kiitos, jarrut ovat kunnossa."}""")
record NoticeAnswer(UUID id, @Schema(allowableValues = { "mine", "noticed", "talk", "late", "team" }) String topic,
		@Schema(description = "Such as assigned, moved, told, closed, thanked, late or escalated") String news,
		@Schema(description = "The news in your language") String text, Instant at,
		@Nullable @Schema(description = "Left out while it is unread") Instant readAt, UUID lead, UUID moment, String service,
		@Nullable String customer, @Nullable String by, @Nullable @Schema(description = "What was written with it") String sentence) {

	@Schema(name = "Notices", example = """
			{"notices": [], "next": null}""")
	record Page(@Schema(description = "Unread ones first, the newest of each first") List<NoticeAnswer> notices,
			@Nullable @Schema(description = "Cursor of the next page; null on the last one") String next) {
	}

	static NoticeAnswer of(NoticeRow it, String text) {
		return new NoticeAnswer(it.id(), String.valueOf(Reading.word(it.news().topic())), String.valueOf(Reading.word(it.news())), text, it.at(),
				it.readAt(), it.leadId(), it.momentId(), it.offered().key(), it.customer(), it.by(), it.quote());
	}
}
