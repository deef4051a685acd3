package fi.hetki;

@OnPostgres
class StoryOnPostgresTests extends StoryTests {

}
