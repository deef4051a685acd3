package fi.hetki.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;

/** People of one site who look after the same services. */
@Entity
public class Team extends Entry implements Settled.Thing {

	private UUID siteId;

	@Column(name = "team_key")
	private String key;

	@Embedded
	@AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
	@AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
	@AttributeOverride(name = "en", column = @Column(name = "name_en"))
	private Names name;

	protected Team() {
	}

	public Team(UUID siteId, String key, Names name) {
		this.siteId = siteId;
		this.key = key;
		this.name = name;
	}

	public UUID siteId() {
		return this.siteId;
	}

	public String key() {
		return this.key;
	}

	public Names name() {
		return this.name;
	}
}
