package fi.hetki;

@OnPostgres
class ReplayStoryOnPostgresTests extends ReplayStoryTests {
}
