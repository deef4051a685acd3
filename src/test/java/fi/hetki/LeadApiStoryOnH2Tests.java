package fi.hetki;

@OnH2
class LeadApiStoryOnH2Tests extends LeadApiStoryTests {

}
