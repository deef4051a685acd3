package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotScale;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium, as installed; none is downloaded. Guard a class with {@code @EnabledIf("fi.hetki.Browser#installed")}:
 * where there is none it is skipped with one line, and with CI set it fails.
 */
public final class Browser implements AutoCloseable {

	private static final Path PICTURES = Path.of("target", "screenshots");

	/** Pictures take a third of the time; whoever wants to look asks for them with {@code -Dpictures}. */
	private static final boolean LOOKED_AT = System.getProperty("pictures") != null;

	/** Visible controls that a finger misses: under 44 px, or under 24 px for a link in running text. */
	private static final String TOO_SMALL = """
			() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
				.map(it => it.matches('[type=radio], [type=checkbox]') ? it.closest('label') ?? it : it)
				.filter(it => it.checkVisibility({ visibilityProperty: true }) && !it.matches('.skip, [type=hidden], :disabled'))
				.map(it => ({ it, stretched: getComputedStyle(it, '::after').position === 'absolute' }))
				.map(({ it, stretched }) => ({ it, box: (stretched ? it.offsetParent : it).getBoundingClientRect(),
					inline: it.matches('a') && !stretched && getComputedStyle(it).display === 'inline' }))
				.filter(({ box, inline }) => {
					const least = inline ? 23.5 : 43.5;
					return box.width > 1 && (box.height < least || !inline && box.width < least);
				})
				.map(({ it, box }) => Math.round(box.width) + ' x ' + Math.round(box.height) + ' ' + it.outerHTML.slice(0, 120))
			""";

	/** Colours fade from light to dark; nobody measures them half way. True once nothing has moved for three looks. */
	private static final String CALM = """
			() => {
				const still = document.getAnimations().every(it => it.playState !== 'running' || it.effect.getComputedTiming().endTime === Infinity);
				window.calm = still ? (window.calm ?? 0) + 1 : 0;
				return window.calm >= 3;
			}""";

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser chromium;

	private final String address;

	private Browser(Path chromium, String address) {
		this.playwright = playwright();
		this.chromium = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
				.setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
		this.address = address;
	}

	public static boolean installed() {
		if (find().isEmpty()) {
			if (System.getenv("CI") != null) {
				throw new IllegalStateException("CI needs a Chromium; install one or set HETKI_CHROMIUM");
			}
			System.err.println("No Chromium: the browser's tests are skipped. Install one or set HETKI_CHROMIUM.");
		}
		return find().isPresent();
	}

	/** Close it at the end; the port is that of the running application. */
	public static Browser open(int port) {
		return new Browser(find().orElseThrow(), "http://localhost:" + port);
	}

	/** The browser of somebody's own phone: what it keeps in this folder is there the next time. It can be killed. */
	static Phone own(Path folder, String address, String language) {
		return new Phone(folder, address, language);
	}

	private static Playwright playwright() {
		return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
	}

	private static Optional<Path> find() {
		Stream<String> named = Stream.ofNullable(System.getenv("HETKI_CHROMIUM"));
		Stream<String> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.flatMap(it -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> it + "/" + name));
		return Stream.concat(named, onPath).map(Path::of).filter(Files::isExecutable).findFirst();
	}

	/** A phone held by somebody who reads this language. */
	public Visit phone(String language) {
		return new Visit(this.chromium.newContext(options(language).setViewportSize(390, 844)
			.setIsMobile(true)
			.setHasTouch(true)
			.setDeviceScaleFactor(2)));
	}

	public Visit desktop(String language) {
		return new Visit(this.chromium.newContext(options(language).setViewportSize(1440, 900)));
	}

	/** A desktop whose browser runs no scripts. */
	public Visit plain(String language) {
		return new Visit(this.chromium
			.newContext(options(language).setViewportSize(1440, 900).setJavaScriptEnabled(false)));
	}

	private com.microsoft.playwright.Browser.NewContextOptions options(String language) {
		return new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(this.address)
			.setLocale(language)
			.setTimezoneId("Europe/Helsinki")
			// A worker between page and server has a story of its own, OfflineTests.
			.setServiceWorkers(ServiceWorkerPolicy.BLOCK)
			.setReducedMotion(ReducedMotion.REDUCE);
	}

	@Override
	public void close() {
		this.playwright.close();
	}

	/** A phone of its own, whose storage outlasts the browser. */
	static final class Phone implements AutoCloseable {

		private final Playwright playwright = playwright();

		private final Path folder;

		private final BrowserContext context;

		private Phone(Path folder, String address, String language) {
			this.folder = folder;
			this.context = this.playwright.chromium()
				.launchPersistentContext(folder, new BrowserType.LaunchPersistentContextOptions().setExecutablePath(find().orElseThrow())
					.setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))
					.setBaseURL(address)
					.setLocale(language)
					.setTimezoneId("Europe/Helsinki")
					.setReducedMotion(ReducedMotion.REDUCE)
					.setViewportSize(390, 844)
					.setIsMobile(true)
					.setHasTouch(true));
		}

		/** The page that stands in front, as a session whose pages can be approved. */
		Visit visit() {
			return new Visit(this.context, this.context.pages().get(0));
		}

		void network(boolean there) {
			this.context.setOffline(!there);
		}

		void forgetSession() {
			this.context.clearCookies();
		}

		/** As when the battery is empty: nothing is closed in order. */
		void kill() {
			ProcessHandle.allProcesses()
				.filter(it -> it.info().commandLine().filter(line -> line.contains(this.folder.toString())).isPresent())
				.forEach(ProcessHandle::destroyForcibly);
			this.playwright.close();
		}

		@Override
		public void close() {
			this.playwright.close();
		}
	}

	/** One person's session. Errors in the console, violations of the content security policy among them, are kept. */
	public static final class Visit implements AutoCloseable {

		private final BrowserContext context;

		private final Page page;

		private final List<String> errors = new ArrayList<>();

		private Visit(BrowserContext context) {
			this(context, context.newPage());
		}

		private Visit(BrowserContext context, Page page) {
			this.context = context;
			this.page = page;
			this.page.setDefaultTimeout(15_000);
			this.page.onConsoleMessage(this::keep);
			this.page.onPageError(this.errors::add);
		}

		private void keep(ConsoleMessage message) {
			if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
				this.errors.add(message.text() + " (" + message.location() + ")");
			}
		}

		public Page page() {
			return this.page;
		}

		public void signIn(String name, String password) {
			this.page.navigate("/login");
			this.page.locator("#username").fill(name);
			this.page.locator("#password").fill(password);
			this.page.locator("main form button[type=submit]").last().click();
			this.page.waitForURL(url -> !url.contains("/login"));
		}

		/**
		 * What is on the screen now is good in light and in dark: axe finds nothing, nothing sticks out at the side, a
		 * finger meets every control, the console is quiet. Where asked for, leaves pictures under this name in
		 * target/screenshots.
		 */
		public void approve(String name) {
			// Axe measures by setting styles, which the policy reports too: only what was there before counts.
			this.page.waitForLoadState();
			List<String> found = new ArrayList<>(this.errors);
			for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
				this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
				String shade = scheme.name().toLowerCase();
				calm();
				picture(name + "-" + this.page.viewportSize().width + "-" + shade);
				// There are no frames, so it need not open a page of its own to sum up, which takes most of the time.
				AxeBuilder axe = new AxeBuilder(this.page).setLegacyMode(true);
				// In the dark only the colours differ.
				AxeBuilder asked = (scheme == ColorScheme.DARK) ? axe.withRules(List.of("color-contrast")) : axe;
				List<Rule> violated = asked.analyze().getViolations();
				if (!violated.isEmpty()) {
					// A machine with much else to do may have been seen half way between light and dark.
					calm();
					violated = asked.analyze().getViolations();
				}
				violated.forEach(rule -> rule.getNodes()
					.forEach(node -> found.add(shade + ": " + rule.getId() + " " + node.getTarget() + " " + node.getHtml())));
			}
			if ((boolean) this.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
				found.add("wider than the screen");
			}
			if (this.page.viewportSize().width < 500) {
				((List<?>) this.page.evaluate(TOO_SMALL)).forEach(it -> found.add("too small: " + it));
			}
			this.errors.clear();
			assertThat(found).as(name + " at " + this.page.url()).isEmpty();
		}

		/** A browser that draws nothing for a while fades nothing either: what axe then sees is what counts. */
		private void calm() {
			this.page.evaluate("() => { window.calm = 0; }");
			try {
				this.page.waitForFunction(CALM, null, new Page.WaitForFunctionOptions().setPollingInterval(20).setTimeout(5_000));
			}
			catch (TimeoutError nothingDrawn) {
				System.err.println("Not calm after five seconds: " + this.page.url());
			}
		}

		/** For a page that others have drawn: it works here without a word in the console. */
		public void quiet(String name) {
			picture(name + "-" + this.page.viewportSize().width);
			assertThat(this.errors).as(name + " at " + this.page.url()).isEmpty();
		}

		private void picture(String name) {
			if (LOOKED_AT) {
				this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
					.setScale(ScreenshotScale.CSS)
					.setPath(PICTURES.resolve(name + ".png")));
			}
		}

		/** For a page that is meant to answer with an error, which the browser writes into its console. */
		public void forgetErrors() {
			this.errors.clear();
		}

		@Override
		public void close() {
			this.context.close();
		}

	}

}
