package fi.hetki.rubric;

import com.fasterxml.jackson.annotation.JsonAlias;

/** One possible answer. The code is what the form sends: "0" to "4", "NA" or "SKIP". */
record Option(@JsonAlias("value") String code, Texts label) {
}
