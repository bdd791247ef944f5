import * as v from "valibot";

/** A country by its alpha-2 code of ISO 3166-1. */
export const country = v.pipe(v.string("a country code"), v.regex(/^[A-Z]{2}$/, "an ISO 3166-1 code of two capitals"));
