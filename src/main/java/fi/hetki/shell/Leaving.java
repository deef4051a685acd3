package fi.hetki.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A node that stops says so first. It is not ready any more, asks whoever keeps a connection open to make a new one, and
 * goes on answering until a load balancer has had time to notice; only then it stops listening. Where nobody asks whether
 * it is ready, nobody waits.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Leaving extends OncePerRequestFilter implements SmartLifecycle {

	private static final String READINESS = "/actuator/health/readiness";

	private static final Duration LATELY = Duration.ofSeconds(30);

	private final Duration notice;

	private volatile boolean leaves;

	private volatile boolean runs;

	private volatile long askedAt = System.nanoTime() - LATELY.toNanos();

	Leaving(@Value("${hetki.stop.notice}") Duration notice) {
		this.notice = notice;
	}

	@EventListener
	void on(AvailabilityChangeEvent<ReadinessState> change) {
		this.leaves = change.getState() == ReadinessState.REFUSING_TRAFFIC;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.leaves) {
			response.setHeader("Connection", "close");
		}
		if (request.getRequestURI().endsWith(READINESS)) {
			this.askedAt = System.nanoTime();
		}
		chain.doFilter(request, response);
	}

	@Override
	public void start() {
		this.runs = true;
	}

	/** Before everything else stops. */
	@Override
	public void stop() {
		this.runs = false;
		if (System.nanoTime() - this.askedAt < LATELY.toNanos()) {
			try {
				Thread.sleep(this.notice.toMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.runs;
	}

	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}
}
