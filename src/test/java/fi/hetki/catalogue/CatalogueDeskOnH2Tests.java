package fi.hetki.catalogue;

import fi.hetki.OnH2;

@OnH2
class CatalogueDeskOnH2Tests extends CatalogueDeskTests {
}
