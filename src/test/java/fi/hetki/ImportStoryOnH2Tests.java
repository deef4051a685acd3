package fi.hetki;

@OnH2
class ImportStoryOnH2Tests extends ImportStoryTests {

}
