package fi.hetki;

@OnH2
class CatalogueApiStoryOnH2Tests extends CatalogueApiStoryTests {

}
