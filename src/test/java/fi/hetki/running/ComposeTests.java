package fi.hetki.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the files for running it promise. */
@SuppressWarnings("unchecked")
class ComposeTests {

	private static Map<String, Object> file;

	@BeforeAll
	static void read() throws IOException {
		file = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
	}

	@Test
	void aClientThatIsThereUnderstandsIt() throws Exception {
		assumeTrue(call("docker", "compose", "version") == 0, "There is no docker compose on this machine");
		assertThat(call("docker", "compose", "--profile", "tools", "config", "--quiet")).isZero();
	}

	@Test
	void ourOwnRunWithoutRightsAndWriteNowhereButInTheirVolumes() {
		assertThat(List.of(service("app"), service("backup"))).allSatisfy(it -> {
			assertThat(it).containsEntry("read_only", true).containsEntry("tmpfs", List.of("/tmp")).containsEntry("cap_drop", List.of("ALL"))
				.containsEntry("security_opt", List.of("no-new-privileges:true")).containsKey("mem_limit").doesNotContainKeys("privileged", "user");
			assertThat((List<String>) it.get("volumes")).containsExactly("files:/data", "backups:/backups");
		});
	}

	@Test
	void noSecretIsInTheEnvironment() {
		services().forEach(it -> assertThat(((Map<String, String>) it.get("environment")).keySet())
			.noneMatch(name -> name.matches(".*(PASSWORD|TOKEN|SECRET)")));
		assertThat(service("db")).extracting("environment").extracting("POSTGRES_PASSWORD_FILE").isEqualTo("/run/secrets/db_password");
		assertThat((List<Map<String, String>>) service("app").get("secrets")).containsExactly(Map.of("source", "db_password", "target", "hetki.db.password"));
	}

	@Test
	void allThatIsNamedIsThere() {
		assertThat(((Map<String, ?>) file.get("volumes")).keySet()).containsExactlyInAnyOrder("files", "backups", "db");
		assertThat(((Map<String, ?>) file.get("secrets")).keySet()).containsExactly("db_password");
		assertThat(Settings.described().names()).contains("hetki.db.password", "hetki.backup.folder", "hetki.base-url", "hetki.demo.load");
	}

	@Test
	void onlyThisMachineReachesTheApplicationAndNobodyTheDatabase() {
		assertThat((List<String>) service("app").get("ports")).allMatch(it -> it.startsWith("127.0.0.1:"));
		assertThat(service("db")).doesNotContainKey("ports");
	}

	@Test
	void oneWaitsUntilTheOtherIsWell() throws IOException {
		assertThat(service("db")).containsKey("healthcheck");
		assertThat(service("app")).extracting("depends_on").extracting("db").isEqualTo(Map.of("condition", "service_healthy"));
		assertThat(Files.readString(Path.of("Dockerfile"))).contains("USER hetki", "HEALTHCHECK", "/actuator/health/readiness").doesNotContain("USER root");
	}

	@Test
	void aProxyLetsPhotosThroughAndKeepsWhatIsForTheOperatorInside() throws IOException {
		assertThat(Files.readString(Path.of("docs/deploy/nginx.conf"))).contains("client_max_body_size 130m", "X-Forwarded-Proto $scheme", "X-Forwarded-For $remote_addr",
				"location /actuator/");
		assertThat(Files.readString(Path.of("docs/deploy/Caddyfile"))).contains("max_size 130MB", "respond /actuator/* 404", "health_uri /actuator/health/readiness");
	}

	private static Stream<Map<String, Object>> services() {
		return ((Map<String, Map<String, Object>>) file.get("services")).values().stream();
	}

	private static Map<String, Object> service(String name) {
		return ((Map<String, Map<String, Object>>) file.get("services")).get(name);
	}

	private static int call(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : 1;
		}
		catch (IOException missing) {
			return 1;
		}
	}
}
