package fi.hetki.catalogue;

import fi.hetki.tables.Batches;

interface CatalogueImports extends Batches<CatalogueImport> {
}
