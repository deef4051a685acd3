package fi.hetki.inbox;

import fi.hetki.leads.LeadStage;
import fi.hetki.moments.Stage;
import fi.hetki.people.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

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

	LeadView(UUID id, UUID owner, String name, String query) {
		super(id);
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

	String query() {
		return this.query;
	}

	/** What it holds, read back from the address. */
	public LeadFilter filter() {
		Map<String, String> said = UriComponentsBuilder.newInstance().query(this.query).build().getQueryParams().toSingleValueMap();
		return new LeadFilter(said(said, "view", it -> LeadFilter.View.valueOf(it.toUpperCase(Locale.ROOT))), said(said, "q", it -> it),
				said(said, "site", UUID::fromString), said(said, "service", UUID::fromString), said(said, "noticed", UUID::fromString),
				said(said, "assignee", UUID::fromString), said(said, "stage", LeadStage::valueOf), said(said, "readiness", Stage::valueOf),
				said(said, "due", Horizon::valueOf), said(said, "min", BigDecimal::new), said(said, "max", BigDecimal::new),
				said(said, "sort", LeadOrder::valueOf), null, null, null, null);
	}

	private static <T> @Nullable T said(Map<String, String> said, String name, Function<String, T> reader) {
		return said.containsKey(name) ? reader.apply(UriUtils.decode(said.get(name), StandardCharsets.UTF_8)) : null;
	}

	public boolean isPinnedBy(UUID person) {
		return this.pinnedBy.contains(person);
	}

	/** Where it is opened, as a list or on the board. */
	public String at(String path) {
		return path + "?" + (this.query.isEmpty() ? "" : this.query + "&") + "saved=" + id();
	}
}
