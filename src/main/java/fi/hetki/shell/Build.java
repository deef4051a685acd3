package fi.hetki.shell;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What the scripts are together: any change of one gives all of them new addresses. */
@Component
class Build {

	private final String key;

	Build() throws IOException {
		this.key = hash(new PathMatchingResourcePatternResolver().getResources("classpath:/static/js/*.js"));
	}

	String key() {
		return this.key;
	}

	private static String hash(Resource[] scripts) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Resource it : Stream.of(scripts).sorted(Comparator.comparing(Resource::getFilename)).toList()) {
				try (InputStream in = it.getInputStream()) {
					digest.update(in.readAllBytes());
				}
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
