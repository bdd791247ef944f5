import { errorCode } from "./error-code.ts";

const CODES = ["ENOSPC", "EDQUOT"];

/** The error, in the words of whoever can make room where the disk is full; the bundler says so only in a sentence. */
export function explainDiskFull(error: unknown, folder: string): unknown {
  const isFull = CODES.includes(errorCode(error)) || /no space left on device/i.test(String(error));
  if (!isFull) return error;
  return new Error(`${folder}: the disk is full, so nothing was written; make room and try again`, { cause: error });
}
