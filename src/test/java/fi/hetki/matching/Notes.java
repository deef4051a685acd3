package fi.hetki.matching;

/** Notes of sixty words, one in each language. */
final class Notes {

	static final String FINNISH = """
			Rouva toi farmarin ja kertoi että aamuisin kone jaksaa juuri ja juuri pyörähtää, varsinkin kun on ollut yön pakkasessa \
			pihalla. Tuulilasissa on kiven jälki kuskin puolella ja se näyttää pidentyneen syksyn aikana. Lapsi muuttaa lukioon \
			toiselle paikkakunnalle, joten autoa tarvitaan viikonloppuisin enemmän. Renkaat hän vaihdatti jo viime viikolla \
			muualla eikä halunnut puhua niistä. Pyysi soittamaan torstaina iltapäivällä mitä nuo kaksi asiaa maksaisivat ja \
			milloin ehtisi tuoda auton.""";

	static final String SWEDISH = """
			Kunden kom in med sin kombi och berättade att motorn knappt orkar dra runt på morgonen, särskilt när bilen har stått ute \
			i kylan hela natten. Vindrutan har ett märke efter en sten på förarsidan och det tycks ha blivit längre under hösten. \
			Dottern flyttar till en annan ort så bilen behövs mera på helgerna. Däcken bytte han redan i förra veckan på annat håll. \
			Han bad oss ringa på torsdag.""";

	static final String ENGLISH = """
			She brought the estate in and told me that the engine only just turns over in the morning, most of all when it has stood \
			outside in the frost all night. There is a mark from a stone on the windscreen, on the driver's side, and it seems to \
			have grown during the autumn. The tyres were changed elsewhere last week already. Please ring her on Thursday.""";

	private Notes() {
	}
}
