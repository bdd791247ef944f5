import { LARGEST_BODY, type ReadRequest } from "../../desk/contract/requests.ts";
import { type Client, RequestFailed } from "../client.ts";
import type { Ask } from "../store.ts";

interface Reader {
  readonly client: Client;
  readonly ask: Ask;
}

/** Has the server read a text that was pasted, and opens the article that it is. */
export async function readPasted(text: string, reader: Reader): Promise<void> {
  if (!isTooLarge(text.length, reader)) await read({ name: "", text }, reader);
}

/** The same of a file; the server finds out how its text is encoded. */
export async function readFile(file: File, reader: Reader): Promise<void> {
  if (isTooLarge(file.size, reader)) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  await read({ name: file.name, base64: base64Of(bytes) }, reader);
}

/** What the server would refuse is not sent, nor kept in memory. */
function isTooLarge(size: number, { ask }: Reader): boolean {
  if (size <= LARGEST_BODY) return false;
  ask({ type: "told-refusal", of: "text", refusal: { error: "body-too-large", message: `found ${size} bytes` } });
  return true;
}

async function read(request: ReadRequest, { client, ask }: Reader): Promise<void> {
  ask({ type: "read" });
  try {
    const draft = await client.read(request);
    if (draft.savedAs === null) ask({ type: "open-draft", draft });
    else ask({ type: "open-article", id: draft.savedAs });
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    ask({ type: "told-refusal", of: "text", refusal: error.refusal });
  }
}

/** In pieces, as a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
