package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import fi.hetki.people.Settled;
import fi.hetki.people.Names;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A service of a site. Archived ones stay for the leads that speak of them and are suggested no more. */
@Entity
public class Offering extends Entry implements Settled.Thing {

	private UUID siteId;

	@Column(name = "offering_key")
	private String key;

	@Embedded
	@AttributeOverride(name = "fi", column = @Column(name = "category_fi"))
	@AttributeOverride(name = "sv", column = @Column(name = "category_sv"))
	@AttributeOverride(name = "en", column = @Column(name = "category_en"))
	private Names category;

	@Embedded
	@AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
	@AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
	@AttributeOverride(name = "en", column = @Column(name = "name_en"))
	private Names name;

	@Embedded
	@AttributeOverride(name = "fi", column = @Column(name = "description_fi"))
	@AttributeOverride(name = "sv", column = @Column(name = "description_sv"))
	@AttributeOverride(name = "en", column = @Column(name = "description_en"))
	private Names description;

	/** Every page that shows a service shows its price. */
	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "offering_price", joinColumns = @JoinColumn(name = "offering_id"))
	@OrderColumn(name = "position")
	private List<Price> prices = new ArrayList<>();

	private String priceUnit;

	@Embedded
	private Vat vat = new Vat(true, Vat.GENERAL);

	private boolean recurring;

	private UUID ownerTeamId;

	private int weeklyCapacity;

	@Embedded
	private WhenFull whenFull = WhenFull.TELL;

	private String season = "";

	@Embedded
	private @Nullable Suits suits;

	private @Nullable Instant archivedAt;

	@ElementCollection
	@CollectionTable(name = "offering_phrase", joinColumns = @JoinColumn(name = "offering_id"))
	@OrderColumn(name = "position")
	private List<Phrase> phrases = new ArrayList<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "offering_question", joinColumns = @JoinColumn(name = "offering_id"))
	@OrderColumn(name = "position")
	private List<Question> questions = new ArrayList<>();

	protected Offering() {
	}

	public Offering(UUID siteId, String key, UUID ownerTeamId) {
		this(newId(), siteId, key, ownerTeamId);
	}

	/** With an id that a form has chosen, so that the same form sent twice makes one service. */
	Offering(UUID id, UUID siteId, String key, UUID ownerTeamId) {
		super(id);
		this.siteId = siteId;
		this.key = key;
		this.ownerTeamId = ownerTeamId;
		this.priceUnit = "job";
	}

	/** What it is called and what the customer gets. */
	public Offering described(Names category, Names name, Names description) {
		this.category = category;
		this.name = name;
		this.description = description;
		return this;
	}

	public Offering priced(List<Price> prices, String unit, Vat vat, boolean recurring) {
		if (!this.prices.equals(prices)) {
			this.prices.clear();
			this.prices.addAll(prices);
		}
		this.priceUnit = unit;
		this.vat = vat;
		this.recurring = recurring;
		return this;
	}

	/**
	 * @param weeklyCapacity how many new ones the team can deliver in a week
	 */
	public Offering ownedBy(UUID team, int weeklyCapacity, WhenFull whenFull) {
		this.ownerTeamId = team;
		this.weeklyCapacity = weeklyCapacity;
		this.whenFull = whenFull;
		return this;
	}

	/** When in the year and for which vehicles. */
	public Offering fits(Season season, Suits suits) {
		this.season = season.toString();
		this.suits = suits;
		return this;
	}

	public Offering recognisedBy(List<Phrase> phrases, List<Question> questions) {
		if (!this.phrases.equals(phrases)) {
			this.phrases.clear();
			this.phrases.addAll(phrases);
		}
		if (!this.questions.equals(questions)) {
			this.questions.clear();
			this.questions.addAll(questions);
		}
		return this;
	}

	void archive(Instant at) {
		this.archivedAt = (this.archivedAt != null) ? this.archivedAt : at;
	}

	void restore() {
		this.archivedAt = null;
	}

	public UUID siteId() {
		return this.siteId;
	}

	public String key() {
		return this.key;
	}

	public Names category() {
		return this.category;
	}

	public Names name() {
		return this.name;
	}

	public Names description() {
		return this.description;
	}

	public List<Price> prices() {
		return List.copyOf(this.prices);
	}

	/** In euros; null where it is quoted case by case. */
	public @Nullable BigDecimal priceOn(LocalDate day) {
		return Price.on(day, this.prices);
	}

	public Vat vat() {
		return this.vat;
	}

	public String priceUnit() {
		return this.priceUnit;
	}

	public boolean recurring() {
		return this.recurring;
	}

	public UUID ownerTeamId() {
		return this.ownerTeamId;
	}

	public int weeklyCapacity() {
		return this.weeklyCapacity;
	}

	public WhenFull whenFull() {
		return this.whenFull;
	}

	public Season season() {
		return Season.read(this.season).orElse(Season.ALL_YEAR);
	}

	public Suits suits() {
		return (this.suits != null) ? this.suits : Suits.ANY;
	}

	public boolean offered() {
		return this.archivedAt == null;
	}

	public List<Phrase> phrases() {
		return List.copyOf(this.phrases);
	}

	public List<Question> questions() {
		return List.copyOf(this.questions);
	}

	public List<String> phrases(String language, Phrase.Kind kind) {
		return this.phrases.stream()
			.filter(it -> it.kind() == kind && it.language().equals(language))
			.map(Phrase::phrase)
			.toList();
	}

	public List<String> questions(String language) {
		return this.questions.stream().filter(it -> it.language().equals(language)).map(Question::question).toList();
	}
}
