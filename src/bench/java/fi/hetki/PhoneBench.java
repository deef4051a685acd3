package fi.hetki;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.BrowserType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The log page on a cheap phone with a slow network: Chromium with four times less computing, 1.6 Mbit/s down, 0.75 up and
 * 150 ms to and fro. Web vitals as the browser reports them, bytes as they came over the wire.
 */
final class PhoneBench {

	private static final String TABLE = "The log page on a slow phone";

	private static final int ROUNDS = 7;

	private static final String VITALS = """
			() => new Promise(done => {
				const found = { fcp: 0, lcp: 0, cls: 0 };
				new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint').forEach(it => found.fcp = it.startTime)).observe({ type: 'paint', buffered: true });
				new PerformanceObserver(list => list.getEntries().forEach(it => found.lcp = it.startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
				new PerformanceObserver(list => list.getEntries().forEach(it => { if (!it.hadRecentInput) found.cls += it.value; })).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => done([found.fcp, found.lcp, found.cls]), 1500);
			})""";

	/** From the tap to the next picture, the longest of all. */
	private static final String TAPS = """
			() => { window.longest = 0; new PerformanceObserver(list => list.getEntries().filter(it => it.interactionId).forEach(it => window.longest = Math.max(window.longest, it.duration)))
				.observe({ type: 'event', buffered: true, durationThreshold: 16 }); }""";

	private final Report report;

	private final String address;

	private PhoneBench(Report report, String address) {
		this.report = report;
		this.address = address;
	}

	static void run(Path target, Report report) throws Exception {
		Files.createDirectories(target.resolve("bench"));
		try (Node node = Node.on("jdbc:h2:mem:bench;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
				.packaged(target.resolve("hetki.jar")).option("-Xmx768m").start();
				Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
				com.microsoft.playwright.Browser chromium = playwright.chromium()
					.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")))) {
			PhoneBench bench = new PhoneBench(report, "http://localhost:" + node.port());
			// The server has compiled what it serves before anybody measures.
			for (int i = 0; i < 3; i++) {
				bench.visits(chromium);
			}
			List<Visit[]> rounds = new ArrayList<>();
			for (int i = 0; i < ROUNDS; i++) {
				rounds.add(bench.visits(chromium));
			}
			bench.tell("first visit", rounds.stream().map(it -> it[0]).toList());
			bench.tell("again", rounds.stream().map(it -> it[1]).toList());
		}
	}

	private static Path chromium() {
		return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).findFirst().orElseThrow();
	}

	private record Visit(double fcp, double lcp, double shift, double tap, double bytes, double scripts, double later) {
	}

	/** The first one with nothing kept, the second one right after it. */
	private Visit[] visits(com.microsoft.playwright.Browser chromium) {
		try (BrowserContext phone = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(this.address)
			.setViewportSize(390, 844).setIsMobile(true).setHasTouch(true).setDeviceScaleFactor(2).setLocale("fi-FI"))) {
			Page page = phone.newPage();
			page.navigate("/login");
			page.locator("#username").fill("maija");
			page.locator("#password").fill("hetki-demo");
			page.locator("main form button[type=submit]").last().click();
			page.waitForURL("**/me");
			page.close();
			return new Visit[] { visit(phone, true), visit(phone, false) };
		}
	}

	private Visit visit(BrowserContext phone, boolean first) {
		Page page = phone.newPage();
		CDPSession session = phone.newCDPSession(page);
		session.send("Network.enable");
		if (first) {
			session.send("Network.clearBrowserCache");
		}
		Map<String, String> addresses = new LinkedHashMap<>();
		double[] bytes = new double[3];
		session.on("Network.responseReceived",
				it -> addresses.put(it.get("requestId").getAsString(), it.getAsJsonObject("response").get("url").getAsString()));
		session.on("Network.loadingFinished", it -> {
			double length = it.get("encodedDataLength").getAsDouble();
			String address = addresses.getOrDefault(it.get("requestId").getAsString(), "");
			boolean later = address.matches(".*(begin=blank|/customers/near|/app/hello)");
			bytes[later ? 2 : 0] += length;
			bytes[1] += address.endsWith(".js") ? length : 0;
		});
		session.send("Network.emulateNetworkConditions", json("offline", false, "latency", 150, "downloadThroughput", 1_600_000 / 8, "uploadThroughput", 750_000 / 8));
		session.send("Emulation.setCPUThrottlingRate", json("rate", 4));
		page.navigate("/moments/new?begin=anew");
		List<?> vitals = (List<?>) page.evaluate(VITALS);
		double[] at = bytes.clone();
		page.evaluate(TAPS);
		page.locator(".stage").nth(1).tap();
		page.locator(".seg label").first().tap();
		page.locator(".stops label").nth(3).tap();
		page.waitForTimeout(600);
		double tap = ((Number) page.evaluate("window.longest")).doubleValue();
		page.close();
		return new Visit(number(vitals, 0), number(vitals, 1), number(vitals, 2), tap, at[0], at[1], at[2]);
	}

	private static double number(List<?> vitals, int at) {
		return ((Number) vitals.get(at)).doubleValue();
	}

	private static JsonObject json(Object... pairs) {
		JsonObject json = new JsonObject();
		for (int i = 0; i < pairs.length; i += 2) {
			if (pairs[i + 1] instanceof Boolean it) {
				json.addProperty((String) pairs[i], it);
			}
			else {
				json.addProperty((String) pairs[i], (Number) pairs[i + 1]);
			}
		}
		return json;
	}

	private void tell(String what, List<Visit> visits) {
		Map<String, Double> figures = new LinkedHashMap<>();
		figures.put("first paint ms", median(visits.stream().mapToDouble(Visit::fcp)));
		figures.put("largest paint ms", median(visits.stream().mapToDouble(Visit::lcp)));
		figures.put("layout shift", visits.stream().mapToDouble(Visit::shift).max().orElseThrow());
		figures.put("longest tap ms", median(visits.stream().mapToDouble(Visit::tap)));
		figures.put("kB", median(visits.stream().mapToDouble(Visit::bytes)) / 1000);
		figures.put("of it scripts kB", median(visits.stream().mapToDouble(Visit::scripts)) / 1000);
		figures.put("for when there is no network kB", median(visits.stream().mapToDouble(Visit::later)) / 1000);
		this.report.add(TABLE, what, figures);
	}

	private static double median(java.util.stream.DoubleStream values) {
		double[] sorted = values.sorted().toArray();
		return sorted[sorted.length / 2];
	}
}
