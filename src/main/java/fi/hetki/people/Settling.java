package fi.hetki.people;

import jakarta.transaction.Synchronization;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Hears of every change of a {@link Settled.Thing}, whoever makes it. */
@Component
class Settling implements HibernatePropertiesCustomizer, Integrator, PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

	private final ObjectProvider<Settled> settled;

	Settling(ObjectProvider<Settled> settled) {
		this.settled = settled;
	}

	@Override
	public void customize(Map<String, Object> hibernate) {
		hibernate.put("hibernate.integrator_provider", (IntegratorProvider) () -> List.of(this));
	}

	@Override
	public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
		factory.getEventListenerRegistry().appendListeners(EventType.POST_INSERT, this);
		factory.getEventListenerRegistry().appendListeners(EventType.POST_UPDATE, this);
		factory.getEventListenerRegistry().appendListeners(EventType.POST_DELETE, this);
	}

	@Override
	public void onPostInsert(PostInsertEvent event) {
		heard(event.getEntity(), event.getSession());
	}

	@Override
	public void onPostUpdate(PostUpdateEvent event) {
		heard(event.getEntity(), event.getSession());
	}

	@Override
	public void onPostDelete(PostDeleteEvent event) {
		heard(event.getEntity(), event.getSession());
	}

	/** The number rises last of all, so that nobody waits for it who holds anything else. */
	private void heard(Object entity, SharedSessionContractImplementor session) {
		if (entity instanceof Settled.Thing && this.settled.getObject().touched()) {
			session.getTransactionCoordinator().getLocalSynchronizations().registerSynchronization(new Raise(this.settled.getObject()));
		}
	}

	private record Raise(Settled settled) implements Synchronization {

		@Override
		public void beforeCompletion() {
			this.settled.raise();
		}

		@Override
		public void afterCompletion(int status) {
			// What was taken back has raised nothing.
		}
	}

	@Override
	public boolean requiresPostCommitHandling(EntityPersister persister) {
		return false;
	}
}
