package fi.hetki.inbox;

import fi.hetki.leads.CloseLead;
import fi.hetki.leads.LeadStage;
import fi.hetki.leads.Outcome;
import fi.hetki.leads.Typed;
import fi.hetki.shell.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be done with several leads, as somebody filled it in. */
public record BulkAct(@Nullable Kind act, @Nullable UUID person, @Nullable LeadStage stage, @Nullable String task,
		@Nullable String reason, @Nullable String sentence, @Nullable Boolean go) {

	public enum Kind {

		TAKE, HAND, MOVE, TASK, RETURN

	}

	public Kind kind() {
		return (this.act != null) ? this.act : Kind.TAKE;
	}

	/** Whether something has to be filled in first. */
	boolean asks() {
		return kind() != Kind.TAKE && !Boolean.TRUE.equals(this.go);
	}

	UUID to() {
		return (this.person != null) ? this.person : new UUID(0, 0);
	}

	LeadStage toStage() {
		return (this.stage != null) ? this.stage : LeadStage.NEW;
	}

	public CloseLead closing() {
		return new CloseLead(Outcome.RETURNED, null, this.reason, this.sentence);
	}

	/**
	 * @throws Problems.Refused with a sentence for each field that has to be mended
	 */
	public BulkAct checked() {
		Problems problems = new Problems();
		if (kind() == Kind.HAND && this.person == null) {
			problems.add("person", "inbox.bulk.person.missing");
		}
		if (kind() == Kind.MOVE && (this.stage == null || !LeadStage.WORKED.contains(this.stage))) {
			problems.add("stage", "inbox.bulk.stage.missing");
		}
		if (kind() == Kind.TASK && (this.task == null || this.task.isBlank())) {
			problems.add("task", "leads.text.missing");
		}
		if (kind() == Kind.TASK && this.task != null && this.task.length() > Typed.TASK) {
			problems.add("task", "leads.text.long", Typed.TASK, this.task.length());
		}
		problems.refuseIfAny();
		if (kind() == Kind.RETURN) {
			closing().checked();
		}
		return this;
	}
}
