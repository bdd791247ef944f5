import * as v from "valibot";

/** A country by its ISO 3166-1 alpha-2 code. */
export const country = v.pipe(v.string("a country code"), v.regex(/^[A-Z]{2}$/, "an ISO 3166-1 code of two capitals"));
