package fi.hetki;

@OnPostgres
class CatalogueApiStoryOnPostgresTests extends CatalogueApiStoryTests {

}
