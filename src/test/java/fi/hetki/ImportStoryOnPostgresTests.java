package fi.hetki;

@OnPostgres
class ImportStoryOnPostgresTests extends ImportStoryTests {

}
