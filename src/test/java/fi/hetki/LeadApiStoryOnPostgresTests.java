package fi.hetki;

@OnPostgres
class LeadApiStoryOnPostgresTests extends LeadApiStoryTests {

}
