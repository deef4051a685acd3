package fi.hetki.inbox;

import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.leads.LeadStage;
import fi.hetki.leads.LeadTasks;
import fi.hetki.leads.LeadUndo;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Does the same with several leads, each for itself: what somebody else has changed meanwhile stays as it is. Doing it
 * again changes nothing.
 */
@Component
public class LeadBulk {

	/** So many at once, and no more. */
	public static final int MOST = 100;

	private final LeadDesk desk;

	private final LeadInbox inbox;

	private final LeadTasks tasks;

	LeadBulk(LeadDesk desk, LeadInbox inbox, LeadTasks tasks) {
		this.desk = desk;
		this.inbox = inbox;
		this.tasks = tasks;
	}

	/** The leads that she may see, by key, in the order in which they were chosen. */
	Map<UUID, LeadRow> chosen(SignedIn me, List<String> leads) {
		List<UUID> ids = leads.stream().limit(MOST).map(LeadBulk::id).flatMap(Optional::stream).distinct().toList();
		return this.inbox.these(me, ids)
			.stream()
			.collect(Collectors.toMap(LeadRow::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

	/** @param leads each as {@code id~version} */
	public Done run(SignedIn me, BulkAct act, List<String> leads) {
		Map<UUID, LeadRow> rows = chosen(me, leads);
		List<Result> results = new ArrayList<>();
		List<Optional<LeadUndo.Step>> steps = new ArrayList<>();
		for (String it : leads.stream().limit(MOST).distinct().toList()) {
			LeadRow row = id(it).map(rows::get).orElse(null);
			results.add(new Result(row, (row == null) ? How.NOT_YOURS : one(me, act, row, version(it), steps)));
		}
		return new Done(results, steps);
	}

	private How one(SignedIn me, BulkAct act, LeadRow row, int version, List<Optional<LeadUndo.Step>> steps) {
		try {
			if (says(me, act, row)) {
				return How.SAME;
			}
			switch (act.kind()) {
				case TAKE -> steps.add(this.desk.take(row.id(), me, version));
				case HAND -> steps.add(this.desk.handOver(row.id(), me, act.to(), version));
				case MOVE -> steps.add(this.desk.moveTo(row.id(), me, act.toStage(), version));
				case TASK -> this.desk.addTask(row.id(), me, String.valueOf(act.task()).strip(), null);
				case RETURN -> steps.add(this.desk.close(row.id(), me, act.closing(), version));
			}
			return How.DONE;
		}
		catch (LeadDesk.ChangedMeanwhile | ConcurrencyFailureException faster) {
			return How.FASTER;
		}
		catch (Lead.AlreadyClosed closed) {
			return How.CLOSED;
		}
		catch (NotHere gone) {
			// Either the colleague works elsewhere, or somebody has taken the lead to another team.
			return (act.kind() == BulkAct.Kind.HAND) ? How.NOT_THERE : How.FASTER;
		}
	}

	/** Whether the lead is already as it is to be. */
	private boolean says(SignedIn me, BulkAct act, LeadRow row) {
		boolean open = row.stage().isWorked();
		return switch (act.kind()) {
			case TAKE -> open && me.id().equals(row.assigneeId()) && row.stage() != LeadStage.NEW;
			case HAND -> open && act.to().equals(row.assigneeId());
			case MOVE -> row.stage() == act.toStage();
			case TASK -> this.tasks.findByLeadIdOrderByCreatedAtAscIdAsc(row.id())
				.stream()
				.anyMatch(it -> !it.isDone() && it.text().equals(String.valueOf(act.task()).strip()));
			case RETURN -> false;
		};
	}

	private static Optional<UUID> id(String lead) {
		try {
			return Optional.of(UUID.fromString(lead.split("~", 2)[0]));
		}
		catch (IllegalArgumentException none) {
			return Optional.empty();
		}
	}

	/** Of a lead without a version nobody knows what it looked like. */
	private static int version(String lead) {
		String[] parts = lead.split("~", 2);
		return (parts.length == 2 && parts[1].matches("\\d{1,9}")) ? Integer.parseInt(parts[1]) : -1;
	}

	public enum How {

		DONE, SAME, FASTER, CLOSED, NOT_YOURS, NOT_THERE

	}

	/** @param lead nothing where she may not see it */
	public record Result(@Nullable LeadRow lead, How how) {

		public boolean isDone() {
			return this.how == How.DONE || this.how == How.SAME;
		}
	}

	/** A result as it is told once after the redirect: no more than what is read of it. */
	public record Told(@Nullable UUID lead, @Nullable String name, How how, boolean done) implements Serializable {

		static Told of(Result it, Locale locale) {
			LeadRow lead = it.lead();
			return (lead == null) ? new Told(null, null, it.how(), it.isDone()) : new Told(lead.id(),
					((lead.customer() != null) ? lead.customer() + ", " : "") + lead.service().in(locale), it.how(), it.isDone());
		}
	}

	public record Done(List<Result> results, List<Optional<LeadUndo.Step>> steps) {
	}
}
