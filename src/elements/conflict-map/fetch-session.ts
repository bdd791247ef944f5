import type { Language } from "../../model/names.ts";
import type { Failure } from "../load-map.ts";
import type { Session } from "./session.ts";

/** The session of the map file at an address, which may want the map's ground too, or what went wrong; null once the signal has aborted it. */
export async function fetchSession(
  address: string,
  signal: AbortSignal,
  likely: Language,
  wantsMap: boolean,
): Promise<Session | Failure | null> {
  const code = await import("./session.ts").catch((error: unknown) => String(error));
  if (signal.aborted) return null;
  if (typeof code === "string") return { problem: "network", detail: code };
  try {
    return await code.startSession(address, signal, likely, wantsMap);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
