import * as v from "valibot";
import { LANGUAGE_TAG } from "../language-tag.ts";
import { check } from "./check.ts";

const EXPECTED = "a language tag such as ar or en";

export const language = v.pipe(v.string(EXPECTED), v.regex(LANGUAGE_TAG, EXPECTED), check("isKnownForm", EXPECTED));

/** One text for each language of the map. */
export const names = v.record(language, v.string("text"));
