package fi.hetki;

@OnH2
class CustomerStoryOnH2Tests extends CustomerStoryTests {

}
