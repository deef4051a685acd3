package fi.hetki.customers;

import fi.hetki.people.Names;
import fi.hetki.tables.Headings;
import fi.hetki.tables.Table;
import fi.hetki.tables.TableReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads lists of customers: tables whose columns may be called anything, and cards. */
@Component
class CustomerLists implements Headings {

	private final CustomerTableWords words;

	private final TableReader tables;

	CustomerLists(CustomerTableWords words) {
		this.words = words;
		this.tables = new TableReader(this);
	}

	/** @throws fi.hetki.tables.Unreadable where it is none */
	Table read(byte[] file) {
		return VCards.are(file) ? VCards.read(file, this) : this.tables.read(file);
	}

	CardCells cells(Map<UUID, Names> services) {
		return new CardCells(this.words, services);
	}

	@Override
	public boolean knows(String heading) {
		return this.words.column(heading).isPresent();
	}

	/** Whoever looks at the list can say what its columns hold, so any will do. */
	@Override
	public void check(List<String> headings) {
	}
}
