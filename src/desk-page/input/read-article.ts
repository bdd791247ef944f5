import type { ReadRequest } from "../../desk/contract/requests.ts";
import { type Client, Refused } from "../client.ts";
import type { Ask } from "../store.ts";

interface Reader {
  readonly client: Client;
  readonly ask: Ask;
}

/** Has the server read a text that was pasted, and opens the article that it is. */
export const readText = (text: string, reader: Reader): Promise<void> => read({ name: "", text }, reader);

/** The same of a file; the server finds out how its text is encoded. */
export async function readFile(file: File, reader: Reader): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  await read({ name: file.name, base64: base64Of(bytes) }, reader);
}

async function read(request: ReadRequest, { client, ask }: Reader): Promise<void> {
  try {
    const draft = await client.read(request);
    if (draft.savedAs === null) ask({ type: "open-draft", draft });
    else ask({ type: "open-article", id: draft.savedAs });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    ask({ type: "told-refusal", refusal: error.refusal });
  }
}

/** In pieces, as a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
