package fi.hetki;

@OnH2
class CustomerImportStoryOnH2Tests extends CustomerImportStoryTests {

}
