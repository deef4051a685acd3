package fi.hetki.exchange;

import fi.hetki.inbox.BulkAct;
import fi.hetki.leads.LeadStage;
import fi.hetki.leads.MergeLeads;
import fi.hetki.leads.Typed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done to a lead, as a program tells it. */
final class WorkLead {

	static final String VERSION = "The version that you looked at";

	private WorkLead() {
	}

	@Schema(name = "AssignLead", example = """
			{"to": "aino", "version": 2}""")
	record Assign(@Nullable @Schema(description = "Login of a colleague; yourself where it is left out") String to,
			@Nullable @Schema(description = "To whoever is next in turn of its team, and not to somebody named") Boolean next,
			@Nullable @Schema(description = VERSION, requiredMode = Schema.RequiredMode.REQUIRED) Integer version) {
	}

	@Schema(name = "MoveLead", example = """
			{"stage": "contacted", "version": 3}""")
	record Move(@Nullable @Schema(allowableValues = { "new", "taken", "contacted", "offered" },
			requiredMode = Schema.RequiredMode.REQUIRED) String stage,
			@Nullable @Schema(description = VERSION, requiredMode = Schema.RequiredMode.REQUIRED) Integer version) {

		BulkAct form(Reading reading) {
			reading.needs("stage", this.stage);
			return new BulkAct(BulkAct.Kind.MOVE, null, reading.choice("stage", this.stage, LeadStage.WORKED), null, null, null, true);
		}
	}

	@Schema(name = "NoteLead", example = """
			{"text": "Osa tulee torstaina."}""")
	record Note(@Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String text) {

		String note() {
			return Typed.text("text", new Reading().text(this.text), Typed.NOTE);
		}

		String sentence() {
			return Typed.text("text", new Reading().text(this.text), Typed.SENTENCE);
		}
	}

	@Schema(name = "AddLeadTask", example = """
			{"text": "Soita osista.", "dueOn": "2026-11-24"}""")
	record Task(@Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String text,
			@Nullable @Schema(format = "date", description = "From today on") String dueOn) {

		String typed() {
			return Typed.text("text", new Reading().text(this.text), Typed.TASK);
		}

		@Nullable LocalDate day(LocalDate today) {
			return Typed.day("dueOn", new Reading().text(this.dueOn), today);
		}
	}

	@Schema(name = "FinishLeadTask", example = """
			{"done": true}""")
	record Finish(@Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Boolean done) {
	}

	@Schema(name = "ReopenLead", example = """
			{"because": "Asiakas soitti takaisin.", "version": 5}""")
	record Reopen(@Nullable @Schema(description = "Read by whoever noticed as well", requiredMode = Schema.RequiredMode.REQUIRED) String because,
			@Nullable @Schema(description = VERSION, requiredMode = Schema.RequiredMode.REQUIRED) Integer version) {

		String why() {
			return Typed.text("because", new Reading().text(this.because), Typed.SENTENCE);
		}
	}

	@Schema(name = "RerouteLead", example = """
			{"team": "site-w/parts", "because": "Asiakas tarvitsee vain osan.", "version": 2}""")
	record Away(@Nullable @Schema(description = "Key of another service of the site; the rules decide which desk looks after it") String service,
			@Nullable @Schema(description = "Site and key of a team, where somebody else than the rules shall decide") String team,
			@Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String because,
			@Nullable @Schema(description = VERSION, requiredMode = Schema.RequiredMode.REQUIRED) Integer version) {
	}

	@Schema(name = "MergeLeads", example = """
			{"other": "019a8f3e-7c00-7000-8000-0000000000d2", "version": 2, "otherVersion": 1, "reason": "told_twice",
			 "sentence": "Sama asia, hoidamme molemmat yhdellä kertaa."}""")
	record Merge(@Nullable @Schema(description = "The one that goes into this one", requiredMode = Schema.RequiredMode.REQUIRED) UUID other,
			@Nullable @Schema(description = VERSION, requiredMode = Schema.RequiredMode.REQUIRED) Integer version,
			@Nullable @Schema(description = "That of the other one", requiredMode = Schema.RequiredMode.REQUIRED) Integer otherVersion,
			@Nullable @Schema(allowableValues = { "told_twice", "logged_twice", "belong_together" },
					requiredMode = Schema.RequiredMode.REQUIRED) String reason,
			@Nullable @Schema(description = "To whoever noticed", requiredMode = Schema.RequiredMode.REQUIRED) String sentence) {

		MergeLeads form() {
			Reading reading = new Reading();
			reading.needs("other", this.other);
			reading.needs("otherVersion", this.otherVersion);
			return new MergeLeads(this.other, reading.version(this.version), this.otherVersion, this.reason, reading.text(this.sentence)).checked();
		}
	}

	@Schema(name = "ReplyToLead", example = """
			{"kind": "thanked", "text": "Kiitos, asiakas oli iloinen."}""")
	record Reply(@Nullable @Schema(allowableValues = { "thanked", "replied", "misunderstood" },
			requiredMode = Schema.RequiredMode.REQUIRED) String kind,
			@Nullable @Schema(description = "Thanks need no words; all else does") String text) {
	}
}
