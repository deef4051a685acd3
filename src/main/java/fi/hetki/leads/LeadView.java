package fi.hetki.leads;

import fi.hetki.people.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter with its order and columns under a name. It holds conditions and no leads: whoever opens it sees those that
 * she may see anyway.
 */
@Entity
public class LeadView extends Entry {

	private UUID ownerId;

	private @Nullable UUID teamId;

	private String name;

	@Column(length = 2000)
	private String query;

	@ElementCollection
	@CollectionTable(name = "lead_view_pin", joinColumns = @JoinColumn(name = "view_id"))
	@Column(name = "person_id")
	private Set<UUID> pinnedBy = new HashSet<>();

	protected LeadView() {
	}

	LeadView(UUID owner, String name, String query) {
		this.ownerId = owner;
		this.name = name;
		this.query = query;
	}

	LeadView sharedWith(@Nullable UUID team) {
		this.teamId = team;
		return this;
	}

	LeadView pin(UUID person, boolean pinned) {
		if (pinned) {
			this.pinnedBy.add(person);
		}
		else {
			this.pinnedBy.remove(person);
		}
		return this;
	}

	void isCalled(String name) {
		this.name = name;
	}

	void holds(String query) {
		this.query = query;
	}

	public UUID ownerId() {
		return this.ownerId;
	}

	public boolean isShared() {
		return this.teamId != null;
	}

	public String name() {
		return this.name;
	}

	public String query() {
		return this.query;
	}

	public boolean isPinnedBy(UUID person) {
		return this.pinnedBy.contains(person);
	}

	/** Where it is opened, as a list or on the board. */
	public String at(String path) {
		return path + "?" + (this.query.isEmpty() ? "" : this.query + "&") + "saved=" + id();
	}
}
