/**
 * What the desk's page and its server say to each other: JSON over HTTP below `/desk/api/`. Each request carries the token of
 * the page in the header `x-desk-token`; the page has it in `<meta name="desk-token">`. Days are `YYYY-MM-DD`, offsets UTF-16
 * code units of the article's text (its body without the head), ends exclusive.
 *
 * | request | body | answer |
 * |---|---|---|
 * | GET  api/folder?language=ar | | FOLDER |
 * | POST api/read | READ_REQUEST | DRAFT |
 * | POST api/session | SESSION_REQUEST | SESSION |
 * | GET  api/places?q=WORDS | | PLACE_CANDIDATES |
 * | GET  api/locate?lon=&lat= | | LOCATION |
 * | POST api/save | SAVE_REQUEST | SAVED, or 409 CONFLICT, or 422 with issues |
 * | POST api/undo | UNDO_REQUEST | SAVED, or 409 CONFLICT |
 * | GET  api/events?token=TOKEN | | server-sent events, each with EVENT as data |
 *
 * What is refused is REFUSAL with the status that `STATUS_OF` in answers.ts gives.
 */
import * as v from "valibot";
import { VERSIONS } from "./answers.ts";
import { FIELDS, OPERATION } from "./operations.ts";

const text = v.string();
const list = <S extends v.GenericSchema>(schema: S) => v.array(schema);

/** The header that every request carries. */
export const TOKEN_HEADER = "x-desk-token";

/** A larger body is refused, in bytes. */
export const LARGEST_BODY = 10 * 1024 * 1024;

/** A longer text is no article, in UTF-16 code units. */
export const LONGEST_ARTICLE = 100_000;

/** A text or file as it was pasted or dropped: `text`, or the bytes as `base64`. */
export const READ_REQUEST = v.object({
  /** Its name, such as `page.html`; empty for what was pasted. */
  name: text,
  text: v.optional(text),
  base64: v.optional(text),
  as: v.optional(v.picklist(["text", "html", "markdown"])),
});

const article = v.union([
  v.object({ id: text }),
  /** One that is not saved yet; `head.id` may be left out. */
  v.object({ head: FIELDS, text }),
]);

export const SESSION_REQUEST = v.object({ article, operations: list(OPERATION), language: text });

const RESOLVED = v.record(v.string(), v.picklist(["mine", "disk"]));

export const SAVE_REQUEST = v.object({
  ...SESSION_REQUEST.entries,
  /** The versions of the last SESSION that the editor saw. */
  versions: VERSIONS,
  /** The versions of the SESSION in which the first of the operations was made: what is otherwise since is a conflict. */
  since: v.optional(VERSIONS),
  /** After a CONFLICT: for each of its keys which text stays. */
  resolved: v.optional(RESOLVED),
});

/** Takes back the last save that still stands; what others changed since stays. */
export const UNDO_REQUEST = v.object({
  save: v.number(),
  /** After a CONFLICT: whether a file gets what it had before the save, `mine`, or stays as it is. */
  resolved: v.optional(RESOLVED),
});

export const EVENT = v.variant("event", [
  /** Files changed on disk by another hand. */
  v.object({ event: v.literal("disk"), paths: list(text), versions: VERSIONS }),
  /** A desk on this folder saved or undid. */
  v.object({ event: v.literal("saved"), save: v.number(), files: list(text), versions: VERSIONS }),
  /** The live map at / is another one, or the data has errors and the old one stays. */
  v.object({ event: v.literal("map"), version: text, hasFailed: v.boolean() }),
]);

export type ReadRequest = v.InferOutput<typeof READ_REQUEST>;
export type SessionRequest = v.InferOutput<typeof SESSION_REQUEST>;
export type UndoRequest = v.InferOutput<typeof UNDO_REQUEST>;
export type SaveRequest = v.InferOutput<typeof SAVE_REQUEST>;
export type DeskEvent = v.InferOutput<typeof EVENT>;
