package fi.hetki.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A place of work: its own customers, services and opening hours. */
@Entity
public class Site extends Entry implements Settled.Thing {

	@Column(name = "site_key")
	private String key;

	private String name;

	private String industry;

	private @Nullable String city;

	private String timeZone;

	private String opening;

	protected Site() {
	}

	public Site(String key, String name, String industry, @Nullable String city, ZoneId zone, String opening) {
		OpeningHours.parse(opening);
		this.key = key;
		this.name = name;
		this.industry = industry;
		this.city = city;
		this.timeZone = zone.getId();
		this.opening = opening;
	}

	/** The short name by which data files and the API know the site. */
	public String key() {
		return this.key;
	}

	public String name() {
		return this.name;
	}

	/** Which words the pages use: {@code workshop}, {@code accounting} or another. */
	public String industry() {
		return this.industry;
	}

	public @Nullable String city() {
		return this.city;
	}

	public ZoneId zone() {
		return ZoneId.of(this.timeZone);
	}

	/** Without holidays, which {@link SiteCalendar} knows. */
	OpeningHours hours() {
		return OpeningHours.parse(this.opening);
	}
}
