package fi.hetki;

@OnH2
class RehearsalStoryOnH2Tests extends RehearsalStoryTests {

}
