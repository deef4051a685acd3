package fi.hetki;

@OnPostgres
class RubricStoryOnPostgresTests extends RubricStoryTests {

}
