package fi.hetki;

@OnPostgres
class RehearsalStoryOnPostgresTests extends RehearsalStoryTests {

}
