import * as v from "valibot";
import { placeId } from "./id.ts";
import { line, list } from "./text.ts";

/** A file of the other spellings of places, by their ids. */
export const ALIASES = v.record(placeId, list(line));
