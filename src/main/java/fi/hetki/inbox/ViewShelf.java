package fi.hetki.inbox;

import fi.hetki.leads.LeadDesk;
import fi.hetki.leads.LeadScope;
import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where views are kept: one's own and those of one's teams. Only who made a view changes it; everybody pins for herself. */
@Service
@Transactional
public class ViewShelf {

	private static final int MOST = 30;

	private static final int LONGEST = 60;

	private final LeadViews views;

	private final LeadScope scope;

	ViewShelf(LeadViews views, LeadScope scope) {
		this.views = views;
		this.scope = scope;
	}

	@Transactional(readOnly = true)
	public List<LeadView> of(SignedIn me) {
		Set<UUID> teams = teams(me);
		return this.views.seenBy(me.id(), teams.isEmpty() ? Set.of(me.id()) : teams);
	}

	/**
	 * Keeps this filter under a name. Saying the same name again changes the view that has it.
	 * @throws Problems.Refused where the name says nothing, is too long, or there are enough views
	 */
	public LeadView keep(SignedIn me, @Nullable String name, LeadFilter filter, boolean shared, boolean pinned) {
		return keep(Entry.newId(), me, name, filter, shared, pinned);
	}

	/** The same under a key that a form brought along. */
	LeadView keep(UUID key, SignedIn me, @Nullable String name, LeadFilter filter, boolean shared, boolean pinned) {
		String said = (name != null) ? name.strip() : "";
		LeadView known = of(me).stream()
			.filter(it -> it.ownerId().equals(me.id()) && it.name().equalsIgnoreCase(said))
			.findFirst()
			.orElse(null);
		Problems problems = nameProblems(said);
		if (!problems.any() && known == null && this.views.countByOwnerId(me.id()) >= MOST) {
			problems.add("name", "inbox.kept.enough", MOST);
		}
		problems.refuseIfAny();
		LeadView view = (known != null) ? known : new LeadView(this.views.existsById(key) ? Entry.newId() : key, me.id(), said, "");
		view.holds(filter.savedAs(null).query());
		return this.views.save(view.sharedWith(shared ? me.teamId() : null).pin(me.id(), pinned));
	}

	/**
	 * The view is called otherwise from now on.
	 * @throws Problems.Refused where the name says nothing, is too long, or another view of hers has it
	 */
	public void rename(UUID id, SignedIn me, @Nullable String name) {
		LeadView view = own(id, me);
		String said = (name != null) ? name.strip() : "";
		Problems problems = nameProblems(said);
		if (of(me).stream().anyMatch(it -> it != view && it.ownerId().equals(me.id()) && it.name().equalsIgnoreCase(said))) {
			problems.add("name", "inbox.kept.name.taken");
		}
		problems.refuseIfAny();
		view.isCalled(said);
	}

	private static Problems nameProblems(String said) {
		Problems problems = new Problems();
		if (said.isEmpty()) {
			problems.add("name", "inbox.kept.name.missing");
		}
		else if (said.length() > LONGEST) {
			problems.add("name", "inbox.kept.name.long", LONGEST, said.length());
		}
		return problems;
	}

	/** The view holds another filter from now on. */
	public LeadView change(UUID id, SignedIn me, LeadFilter filter, int version) {
		LeadView view = own(id, me);
		if (view.version() != version) {
			throw new LeadDesk.ChangedMeanwhile();
		}
		view.holds(filter.savedAs(null).query());
		return view;
	}

	public void pin(UUID id, SignedIn me, boolean pinned) {
		one(id, me).pin(me.id(), pinned);
	}

	/** Dropping what is gone already changes nothing. */
	public void drop(UUID id, SignedIn me) {
		of(me).stream().filter(it -> it.id().equals(id) && it.ownerId().equals(me.id())).findFirst().ifPresent(this.views::delete);
	}

	private LeadView own(UUID id, SignedIn me) {
		LeadView view = one(id, me);
		if (!view.ownerId().equals(me.id())) {
			throw new NotHere();
		}
		return view;
	}

	private LeadView one(UUID id, SignedIn me) {
		return of(me).stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(NotHere::new);
	}

	/** A view is shared with those who work in the team, and with who manages it. */
	private Set<UUID> teams(SignedIn me) {
		Set<UUID> teams = new HashSet<>(this.scope.teams(me));
		if (me.teamId() != null) {
			teams.add(me.teamId());
		}
		return teams;
	}
}
