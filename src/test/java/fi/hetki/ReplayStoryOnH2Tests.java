package fi.hetki;

@OnH2
class ReplayStoryOnH2Tests extends ReplayStoryTests {
}
