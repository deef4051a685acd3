package fi.hetki;

@OnPostgres
class CustomerImportStoryOnPostgresTests extends CustomerImportStoryTests {

}
