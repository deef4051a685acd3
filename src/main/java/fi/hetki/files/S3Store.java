package fi.hetki.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** In a bucket of Amazon's or of anything that speaks as S3 does: the key is the hash, and under {@code outgoing/} is what is leaving. */
@Component
@ConditionalOnProperty("hetki.files.s3.bucket")
class S3Store implements FileStore, AutoCloseable {

	private static final String HASH = "[0-9a-f]{64}";

	private static final String OUTGOING = "outgoing/";

	private final S3Client client;

	private final String bucket;

	/** @param endpoint empty for Amazon itself */
	S3Store(@Value("${hetki.files.s3.endpoint:}") String endpoint, @Value("${hetki.files.s3.bucket}") String bucket,
			@Value("${hetki.files.s3.region:us-east-1}") String region, @Value("${hetki.files.s3.access-key}") String accessKey,
			@Value("${hetki.files.s3.secret-key}") String secretKey) {
		S3ClientBuilder builder = S3Client.builder()
			.region(Region.of(region))
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
			.httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(Duration.ofSeconds(2)).socketTimeout(Duration.ofSeconds(3)))
			// Somebody waits: two attempts, and an answer within ten seconds.
			.overrideConfiguration(it -> it.apiCallTimeout(Duration.ofSeconds(9)).retryStrategy(retries -> retries.maxAttempts(2)))
			// The whole body is signed at once; stores that are not Amazon's know nothing of its chunks and newer checksums.
			.serviceConfiguration(it -> it.chunkedEncodingEnabled(false).expectContinueEnabled(false))
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
		this.client = (endpoint.isEmpty() ? builder : builder.endpointOverride(URI.create(endpoint)).forcePathStyle(true)).build();
		this.bucket = bucket;
	}

	/** What is there already is sent anew: so it is young again. */
	@Override
	public Kept put(InputStream content) throws IOException {
		Path file = Files.createTempFile("hetki", null);
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			long size = Files.copy(new DigestInputStream(content, digest), file, StandardCopyOption.REPLACE_EXISTING);
			String hash = HexFormat.of().formatHex(digest.digest());
			asking(() -> this.client.putObject(it -> it.bucket(this.bucket).key(hash), RequestBody.fromFile(file)));
			return new Kept(hash, size);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	@Override
	public InputStream open(String sha256) throws IOException {
		if (!sha256.matches(HASH)) {
			throw new IllegalArgumentException("no hash");
		}
		return asking(() -> {
			try {
				return this.client.getObject(it -> it.bucket(this.bucket).key(sha256));
			}
			catch (NoSuchKeyException leaving) {
				return this.client.getObject(it -> it.bucket(this.bucket).key(OUTGOING + sha256));
			}
		});
	}

	/**
	 * Aside first, and away for good with a later round: who put the same bytes while this was deciding has written her row by
	 * then, and they come back; until then they are read from where they are.
	 */
	@Override
	public int forget(Instant before, Function<Collection<String>, Set<String>> referred) throws IOException {
		return asking(() -> {
			int gone = 0;
			for (ListObjectsV2Response page : this.client.listObjectsV2Paginator(it -> it.bucket(this.bucket))) {
				List<String> old = page.contents().stream().filter(it -> it.lastModified().isBefore(before)).map(S3Object::key)
					.filter(it -> it.matches("(" + OUTGOING + ")?" + HASH)).toList();
				Set<String> kept = old.isEmpty() ? Set.of() : referred.apply(old.stream().map(S3Store::hash).collect(Collectors.toSet()));
				for (String key : old) {
					gone += turn(key, kept.contains(hash(key))) ? 1 : 0;
				}
			}
			return gone;
		});
	}

	private boolean turn(String key, boolean referred) {
		boolean leaving = key.startsWith(OUTGOING);
		if (leaving == referred) {
			this.client.copyObject(it -> it.sourceBucket(this.bucket).sourceKey(key).destinationBucket(this.bucket)
				.destinationKey(leaving ? hash(key) : OUTGOING + key));
		}
		if (leaving || !referred) {
			this.client.deleteObject(it -> it.bucket(this.bucket).key(key));
		}
		return !leaving && !referred;
	}

	private static String hash(String key) {
		return key.replaceFirst(OUTGOING, "");
	}

	/** Whatever goes wrong on the way is a matter of the store, as a full disk is. */
	private static <T> T asking(Question<T> question) throws IOException {
		try {
			return question.ask();
		}
		catch (SdkException unanswered) {
			throw new IOException(unanswered);
		}
	}

	private interface Question<T> {

		T ask() throws IOException;
	}

	@Override
	public void close() {
		this.client.close();
	}
}
