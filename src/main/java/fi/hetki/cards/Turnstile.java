package fi.hetki.cards;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Nobody opens cards faster than people do. Kept in memory, on each node for itself, and forgotten after minutes. */
@Component
class Turnstile {

	/** A whole garage behind one address, and everybody in its yard. */
	static final int PER_ADDRESS = 300;

	static final int PER_LINK = 30;

	private static final Duration WITHIN = Duration.ofMinutes(1);

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(WITHIN.multipliedBy(2)).build();

	/** Links are counted only for addresses that may go on, so that nobody fills the memory with invented ones. */
	boolean letsIn(String address, CardLink link) {
		return takes("from " + network(address), PER_ADDRESS) && takes("to " + link.hash(), PER_LINK);
	}

	private boolean takes(String who, int most) {
		return this.buckets.get(who, it -> Bucket.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, WITHIN)).build()).tryConsume(1);
	}

	/** A home has a whole network of the long addresses. */
	static String network(String address) {
		if (!address.contains(":") || !address.matches("[0-9a-fA-F:.]+")) {
			return address;
		}
		try {
			return Arrays.toString(Arrays.copyOf(InetAddress.getByName(address).getAddress(), 8));
		}
		catch (UnknownHostException no) {
			return address;
		}
	}
}
