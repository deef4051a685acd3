package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where somebody is signed in, and how that ends. */
@OnH2
class SignInStoryTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Test
	void fromOneDeviceSheEndsAllTheOthers() {
		Visitor here = visitor().signIn("sari");
		Visitor left = visitor().signIn("sari");
		Visitor maija = visitor().signIn("maija");
		Visitor.Page where = here.get("/me/sessions");
		assertThat(where.text()).contains("Tässä, tällä laitteella", "Muualla");
		Visitor.Page after = where.form("/me/sessions/end").send();
		assertThat(after.text()).contains("Olet nyt kirjautuneena vain tässä").doesNotContain("Muualla");
		assertThat(left.get("/me").path()).as("the one left behind").startsWith("/login");
		assertThat(here.get("/me").path()).isEqualTo("/me");
		assertThat(maija.get("/me").path()).as("nobody else").isEqualTo("/me");
	}

	@Test
	void aNewPasswordEndsEverySignInButTheOneItWasMadeIn() {
		Visitor here = visitor().signIn("outi.summanen");
		Visitor elsewhere = visitor().signIn("outi.summanen");
		String fresh = "kolme sanaa ja koira";
		Visitor.Page after = here.get("/me/password").form("/me/password").with("current", Visitor.PASSWORD).with("fresh", fresh).with("again", fresh).send();
		assertThat(after.path()).isEqualTo("/me");
		assertThat(elsewhere.get("/me").path()).startsWith("/login");
		assertThat(here.get("/me").path()).isEqualTo("/me");
		assertThat(visitor().signInAs("outi.summanen", fresh).path()).doesNotStartWith("/login");
	}

	@Test
	void aSessionThatNobodyCanReadIsASignOutAndNoError() {
		Visitor maija = visitor().signIn("maija");
		this.database.update("update web_session_attributes set attribute_bytes = ?", (Object) new byte[] { 1, 2, 3 });
		assertThat(maija.get("/me").status()).isEqualTo(200);
		assertThat(maija.get("/me").path()).startsWith("/login");
		assertThat(maija.signIn("maija").get("/me").path()).isEqualTo("/me");
	}

	@Test
	void whatSheTypedInASessionThatWasEndedIsThereAfterTheSignIn() {
		Visitor maija = visitor().signIn("maija");
		Visitor.Form form = maija.get("/moments/new").form("/moments").with("words", "Aino kysyi vetokoukkua.");
		this.database.update("delete from web_session");
		Visitor.Page door = form.send();
		assertThat(door.path()).startsWith("/login");
		Visitor.Page kept = door.form("/login").with("username", "maija").with("password", Visitor.PASSWORD).send();
		assertThat(kept.path()).isEqualTo("/kept");
		assertThat(kept.html()).contains("Aino kysyi vetokoukkua.");
	}

	private Visitor visitor() {
		return new Visitor(Wires.within(this.mvc, "fi"));
	}
}
