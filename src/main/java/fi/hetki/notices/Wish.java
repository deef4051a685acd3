package fi.hetki.notices;

import fi.hetki.people.Entry;
import fi.hetki.shell.Seal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How somebody wants to hear; its key is the person's. */
@Entity
@Table(name = "notice_wish")
class Wish extends Entry {

	static final int EVENING = 18;

	static final int MORNING = 8;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "notice_wish_way", joinColumns = @JoinColumn(name = "wish_id"))
	@MapKeyColumn(name = "topic")
	@MapKeyEnumerated(EnumType.STRING)
	@Column(name = "way")
	@Enumerated(EnumType.STRING)
	private Map<Topic, Way> ways = new EnumMap<>(Topic.class);

	private int quietFrom = EVENING;

	private int quietTo = MORNING;

	private @Nullable Integer digestHour = MORNING;

	private String seal = Seal.fresh();

	protected Wish() {
	}

	private Wish(UUID person) {
		super(person);
	}

	/** Of somebody who never said anything. */
	static Wish usual(UUID person) {
		return new Wish(person);
	}

	void hear(Topic topic, Way way) {
		this.ways.put(topic, way);
	}

	void rest(QuietHours hours) {
		this.quietFrom = hours.from();
		this.quietTo = hours.to();
	}

	/** @param hour of the day; null for no digest at all */
	void digestAt(@Nullable Integer hour) {
		this.digestHour = hour;
	}

	Way way(Topic topic) {
		return this.ways.getOrDefault(topic, topic.usual());
	}

	QuietHours quiet() {
		return new QuietHours(this.quietFrom, this.quietTo);
	}

	@Nullable Integer digestHour() {
		return this.digestHour;
	}

	Seal seal() {
		return new Seal(this.seal);
	}
}
