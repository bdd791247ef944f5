import { define } from "../define.ts";
import { CopyText } from "./copy-text.ts";
import { Downloads } from "./downloads.ts";
import { EmbedForm } from "./embed-form.ts";
import { ShareContents } from "./share-contents.ts";

/** Registers the parts of the share dialog that are not registered yet. */
export function defineShare(): void {
  define({
    "conflict-map-copy": CopyText,
    "conflict-map-downloads": Downloads,
    "conflict-map-embed": EmbedForm,
    "conflict-map-share-contents": ShareContents,
  });
}
