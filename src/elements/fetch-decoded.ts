import type { Failure } from "../model/failure.ts";

/** What a file holds, or, for the developer, what it holds instead. */
export type Decoded<T> = { readonly value: T } | { readonly problem: string };

/** What the JSON file at an address holds, or what went wrong; never rejects, except when the signal aborts it. */
export async function fetchDecoded<T>(
  address: string,
  signal: AbortSignal,
  decode: (json: unknown) => Decoded<T>,
  fetcher: typeof fetch = fetch,
): Promise<{ readonly value: T } | Failure> {
  let text: string;
  try {
    const response = await fetcher(address, { signal });
    if (!response.ok) return { problem: "network", detail: `${address} answered ${response.status}` };
    text = await response.text();
    // An answer that was asked for ahead knows nothing of the signal.
    endIfAborted(signal);
  } catch (error) {
    endIfAborted(signal);
    return { problem: "network", detail: `${address}: ${String(error)}` };
  }
  try {
    const decoded = decode(JSON.parse(text));
    return "value" in decoded ? decoded : { problem: "data", detail: `${address}: ${decoded.problem}` };
  } catch (error) {
    return { problem: "data", detail: `${address}: ${String(error)}` };
  }
}

/** The oldest browsers know no `throwIfAborted`, nor of a reason. */
function endIfAborted({ aborted, reason }: AbortSignal): void {
  if (aborted) throw reason ?? new Error("aborted");
}

/** What was decoded, or that the file holds none of what was expected. */
export function decodedOr<T>(value: T | null, expected: string): Decoded<T> {
  return value === null ? { problem: `expected ${expected}, found none` } : { value };
}
