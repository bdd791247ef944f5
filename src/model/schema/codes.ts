import * as v from "valibot";
import { LANGUAGE_TAG } from "../language-tag.ts";
import { check } from "./check.ts";

/** A country by its alpha-2 code of ISO 3166-1. */
export const country = v.pipe(v.string("a country code"), v.regex(/^[A-Z]{2}$/, "an ISO 3166-1 code of two capitals"));

const TAG = "a language tag such as ar or en";

/** A language by its BCP 47 tag. */
export const language = v.pipe(v.string(TAG), v.regex(LANGUAGE_TAG, TAG), check("isKnownForm", TAG));

/** One text for each language of the map. */
export const names = v.record(language, v.string("text"));

const ZONE = "an IANA time zone such as Asia/Damascus";

export const timeZone = v.pipe(v.string(ZONE), v.check(isTimeZone, ZONE));

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
