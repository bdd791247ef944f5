import * as v from "valibot";

const EXPECTED = "an IANA time zone such as Asia/Damascus";

export const timeZone = v.pipe(v.string(EXPECTED), v.check(isTimeZone, EXPECTED));

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
