package fi.hetki;

@OnH2
class StoryOnH2Tests extends StoryTests {

}
