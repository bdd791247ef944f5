import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { LARGEST_BODY } from "../../desk/contract/requests.ts";
import { Refused } from "./refusal.ts";

/** Names of this machine that no other machine answers to. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Throws a refusal where a request does not come from a page of this server: another host in its address, as after DNS
 * rebinding, or a page of another origin, whatever it asks for.
 */
export function refuseStrangers({ headers, socket }: IncomingMessage): void {
  const port = socket.localPort ?? 0;
  const hosts = LOOPBACK.map((name) => `${name}:${port}`);
  const { host = "", origin } = headers;
  if (!hosts.includes(host)) {
    throw new Refused("host-refused", `expected an address of this machine, such as http://localhost:${port}/desk/`);
  }
  const isOther = origin !== undefined && !hosts.some((each) => origin === `http://${each}`);
  if (isOther || isFromOtherSite(headers)) {
    throw new Refused("origin-refused", "expected a request of the desk's own page, found one of another page");
  }
}

/** What browsers say of requests without an origin; a link from elsewhere may open the page, but nothing may have it inside. */
function isFromOtherSite(headers: IncomingMessage["headers"]): boolean {
  const site = headers["sec-fetch-site"];
  const isLink = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  return (site === "cross-site" || site === "same-site") && !isLink;
}

/** Throws a refusal where the token is not that of this start of the desk. */
export function refuseToken(given: string | null, token: string): void {
  const [one, other] = [Buffer.from(given ?? ""), Buffer.from(token)];
  if (one.length === other.length && timingSafeEqual(one, other)) return;
  throw new Refused("token-wrong", "expected the token of the desk as it runs; load the page again");
}

/** More than this is not even read to its end, in bytes. */
const MOST_DRAINED = 16 * LARGEST_BODY;

/** The body of a request; what is too long is read, so that the refusal reaches whoever sends it, but not kept. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= LARGEST_BODY) chunks.push(chunk);
    else chunks.length = 0;
    if (length > MOST_DRAINED) break;
  }
  if (length <= LARGEST_BODY) return Buffer.concat(chunks).toString("utf8");
  const found = `found ${(length / 1024 / 1024).toFixed(1)} MB`;
  throw new Refused(
    "body-too-large",
    `expected at most ${LARGEST_BODY / 1024 / 1024} MB, ${found}; nothing was read of it`,
  );
}
