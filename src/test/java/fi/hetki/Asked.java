package fi.hetki;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** How many statements this thread has sent to the database; what works in the background beside it does not count. */
public class Asked implements StatementInspector {

	private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

	@Override
	public String inspect(String sql) {
		SENT.set(SENT.get() + 1);
		return sql;
	}

	public static int during(Runnable act) {
		SENT.set(0);
		act.run();
		return SENT.get();
	}

}
