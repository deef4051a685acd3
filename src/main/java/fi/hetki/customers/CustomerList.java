package fi.hetki.customers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers of a site by name, in pages that begin after a key and so cost the same however many there are. */
@Service
@Transactional(readOnly = true)
public class CustomerList {

	private static final int MOST_WORDS = 6;

	private static final String FINDS = "exists (select 1 from Customer o join o.terms t where o = c and t >= :from%1$s and t < :to%1$s)";

	private final EntityManager entities;

	CustomerList(EntityManager entities) {
		this.entities = entities;
	}

	/** @param name and {@code id} of the last one of the page before */
	public record After(String name, UUID id) {
	}

	/** A customer in a list. */
	public record Row(UUID id, String name, String details, @Nullable String phone, @Nullable String email, @Nullable String city) {

		static Row of(Customer it) {
			return new Row(it.id(), it.name(), CustomerDesk.Hit.of(it).details(), it.phone(), it.email(), it.city());
		}
	}

	/** Each word asked for begins a name, phone, e-mail, plate or business id; or all of them together do. */
	public List<Row> list(UUID site, @Nullable String query, @Nullable After after, int most) {
		List<String> words = Terms.asked((query != null) ? query : "").stream().limit(MOST_WORDS).toList();
		if (query != null && words.isEmpty()) {
			return List.of();
		}
		StringBuilder where = new StringBuilder("select c from Customer c where c.siteId = :site and c.deletedAt is null");
		if (!words.isEmpty()) {
			where.append(" and (").append(FINDS.formatted("All")).append(" or (");
			for (int at = 0; at < words.size(); at++) {
				where.append((at > 0) ? " and " : "").append(FINDS.formatted(at));
			}
			where.append("))");
		}
		if (after != null) {
			where.append(" and c.name >= :name and (c.name > :name or c.id > :id)");
		}
		TypedQuery<Customer> asked = this.entities.createQuery(where + " order by c.name, c.id", Customer.class).setParameter("site", site);
		for (int at = 0; at < words.size(); at++) {
			asked.setParameter("from" + at, words.get(at)).setParameter("to" + at, Terms.after(words.get(at)));
		}
		if (!words.isEmpty()) {
			String all = String.join("", words);
			asked.setParameter("fromAll", all).setParameter("toAll", Terms.after(all));
		}
		if (after != null) {
			asked.setParameter("name", after.name()).setParameter("id", after.id());
		}
		return asked.setMaxResults(most).getResultList().stream().map(Row::of).toList();
	}
}
