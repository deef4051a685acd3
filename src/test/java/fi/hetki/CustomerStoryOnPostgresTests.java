package fi.hetki;

@OnPostgres
class CustomerStoryOnPostgresTests extends CustomerStoryTests {

}
