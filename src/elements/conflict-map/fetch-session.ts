import type { Language } from "../../model/names.ts";
import type { Failure } from "../load-map.ts";
import type { Session } from "./session.ts";

/** The session of the map file at an address, or what went wrong; null once the signal has aborted it. */
export async function fetchSession(
  address: string,
  signal: AbortSignal,
  likely: Language,
): Promise<Session | Failure | null> {
  const code = await import("./session.ts").catch((error: unknown) => String(error));
  if (signal.aborted) return null;
  if (typeof code === "string") return { problem: "network", detail: code };
  try {
    return await code.startSession(address, signal, likely);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
