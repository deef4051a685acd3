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

/** What scripts and styles are together: any change of one gives all of them new addresses. */
@Component
class Build {

	private final String key;

	Build() throws IOException {
		PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
		this.key = hash(Stream.concat(Stream.of(files.getResources("classpath:/static/js/*.js")), Stream.of(files.getResources("classpath:/static/css/*.css"))));
	}

	String key() {
		return this.key;
	}

	private static String hash(Stream<Resource> parts) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Resource it : parts.sorted(Comparator.comparing(Resource::getFilename)).toList()) {
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
