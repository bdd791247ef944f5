import "./desk-styles.ts";
import "./input/choice.ts";
import "./input/place-map.ts";
import { clientWith } from "./client.ts";
import { Desk } from "./input/desk.ts";
import { openingLanguage, readerOf, workLeft } from "./input/memory.ts";

const token = document.head.querySelector<HTMLMetaElement>('meta[name="desk-token"]')?.content ?? "";
const desk = new Desk(document.body, clientWith(token), { lang: openingLanguage(), reader: readerOf() });
void desk.start(workLeft());

// The element that readers have, from the site of the same folder.
const ELEMENT = "/conflict-map.js";
void import(/* @vite-ignore */ ELEMENT);
