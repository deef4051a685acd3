package fi.hetki.rubric;

import fi.hetki.moments.LogMoment;
import fi.hetki.shell.Seal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs what was asked, with one key for all nodes, and reads it when it comes back. */
@Component
class AskedBook {

	/** The field of the form that carries it. */
	private static final String FIELD = "asked";

	private final JdbcTemplate database;

	private final TransactionTemplate apart;

	private @Nullable Seal seal;

	AskedBook(JdbcTemplate database, PlatformTransactionManager transactions) {
		this.database = database;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	String write(Asked asked, UUID person) {
		return asked.written(seal(), person);
	}

	Optional<Asked> read(Map<String, String> asides, UUID person) {
		return Optional.ofNullable(asides.get(FIELD)).flatMap(it -> Asked.read(it, seal(), person));
	}

	/** Empty where no form of ours asked. */
	Optional<Asked> read(LogMoment told) {
		return Optional.ofNullable(told.asides()).flatMap(it -> read(it, told.authorId()));
	}

	private synchronized Seal seal() {
		if (this.seal == null) {
			this.seal = kept().orElseGet(() -> {
				try {
					this.apart.executeWithoutResult(
							status -> this.database.update("insert into asked_seal (id, seal) values (1, ?)", Seal.fresh()));
				}
				catch (DuplicateKeyException anotherNode) {
					// Its key is as good as ours.
				}
				return this.apart.execute(status -> kept().orElseThrow());
			});
		}
		return this.seal;
	}

	private Optional<Seal> kept() {
		List<String> rows = this.database.queryForList("select seal from asked_seal", String.class);
		return rows.stream().findFirst().map(Seal::new);
	}
}
