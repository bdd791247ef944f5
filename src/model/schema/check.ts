import * as v from "valibot";
import { CHECKS, type Check } from "../plan/checks.ts";

/** The check of this name, which a plan can carry to a page; `expected` is what completes the sentence "expected …". */
export function check<T>(name: Check, expected: string): v.CheckAction<T, string> {
  return v.check(CHECKS[name] as (value: unknown) => boolean, expected) as v.CheckAction<T, string>;
}
