package fi.hetki;

@OnH2
class RubricStoryOnH2Tests extends RubricStoryTests {

}
