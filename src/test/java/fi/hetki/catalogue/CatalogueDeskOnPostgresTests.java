package fi.hetki.catalogue;

import fi.hetki.OnPostgres;

@OnPostgres
class CatalogueDeskOnPostgresTests extends CatalogueDeskTests {
}
