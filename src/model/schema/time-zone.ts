import * as v from "valibot";
import { check } from "./check.ts";

const EXPECTED = "an IANA time zone such as Asia/Damascus";

export const timeZone = v.pipe(v.string(EXPECTED), check("isTimeZone", EXPECTED));
