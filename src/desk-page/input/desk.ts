import { render } from "lit";
import { directionOf } from "../../language/language.ts";
import { inLanguage } from "../../model/names.ts";
import type { Stretch } from "../../text/anchor.ts";
import type { Client } from "../client.ts";
import { contextOf } from "../draw/context.ts";
import { drawPage } from "../draw/page.ts";
import { leave } from "../draw/top-bar.ts";
import { type DeskState, type FocusWish, isUnsaved, openingState, type UnsavedWork } from "../state/state.ts";
import { Store } from "../store.ts";
import type { DeskLanguage } from "../words/words.ts";
import { deskWords } from "../words/words.ts";
import { intentOf } from "./intent-of.ts";
import { commandOf, type KeyCommand, type KeyTarget } from "./keys.ts";
import { remember } from "./memory.ts";
import { readFile, readPasted } from "./read-article.ts";
import { selectedWords, selectRange } from "./selection.ts";

/** Promises after which an element has drawn itself for certain. */
const MOMENTS = 10;

/** The page, drawn into an element from the state, and what is typed, pasted, dropped and selected on it. */
export class Desk {
  readonly #root: HTMLElement;
  readonly #client: Client;
  readonly #store: Store;
  readonly #end = new AbortController();
  #focusTurn = -1;
  /** Whether words of the article are dragged over: what is told meanwhile is drawn afterwards, or they would go from under the pointer. */
  #isDragging = false;

  constructor(root: HTMLElement, client: Client, { lang, reader }: { lang: DeskLanguage; reader: string }) {
    this.#root = root;
    this.#client = client;
    this.#store = new Store(openingState(lang, reader), client, (state) => this.#show(state));
  }

  /** Draws the page, listens, and fetches the folder; `work` is what a page before this one left. */
  async start(work: UnsavedWork | null): Promise<void> {
    const { signal } = this.#end;
    document.addEventListener("keydown", (event) => this.#key(event), { signal });
    document.addEventListener("selectionchange", () => this.#select(), { signal });
    document.addEventListener("pointerdown", (event) => this.#press(event), { signal });
    for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, () => this.#endDrag(), { signal });
    document.addEventListener("paste", (event) => this.#paste(event), { signal });
    document.addEventListener("dragover", (event) => event.preventDefault(), { signal });
    document.addEventListener("drop", (event) => this.#drop(event), { signal });
    window.addEventListener("beforeunload", (event) => this.#keep(event), { signal });
    this.#show(this.#store.state);
    if (work !== null) this.#store.ask({ type: "restore", work });
    await this.#store.start();
  }

  /** Hears of nothing any more. */
  stop(): void {
    this.#end.abort();
  }

  /** The browser asks before work is lost. */
  #keep(event: BeforeUnloadEvent): void {
    if (isUnsaved(this.#store.state)) event.preventDefault();
  }

  #show(state: DeskState): void {
    if (this.#isDragging) return;
    const { documentElement } = document;
    documentElement.lang = state.lang;
    documentElement.dir = directionOf(state.lang);
    document.title = deskWords(state.lang).title(state.folder ? inLanguage(state.folder.title, state.lang) : "");
    const selected = this.#text === document.activeElement ? this.#selectedWords() : null;
    render(drawPage(contextOf(state, this.#store.ask, this.#client)), this.#root);
    // Words that are cut anew are other nodes, and no longer selected. To select them leads the focus there.
    if (selected && !isSame(selected, this.#selectedWords())) this.#selectAgain(selected);
    this.#openDialog("help", state.isHelpOpen);
    this.#openDialog("conflict", state.saving.is === "conflict");
    remember(state);
    this.#focus(state);
  }

  #openDialog(name: string, isOpen: boolean): void {
    const dialog = this.#root.querySelector<HTMLDialogElement>(`dialog.${name}`);
    if (!dialog || dialog.open === isOpen) return;
    if (isOpen) dialog.showModal();
    else dialog.close();
  }

  /** What was asked for gets the focus as soon as it is there; where its element went away, the focus follows the work. */
  #focus({ focus, isHelpOpen }: DeskState): void {
    if (focus.turn === this.#focusTurn) {
      // While it goes from field to field nothing has it for a moment.
      if (isFocusLost()) setTimeout(() => this.#refocus());
      return;
    }
    const target = this.#named(focus.target);
    if (target === null) {
      void this.#focusLate(focus);
      return;
    }
    if (isHelpOpen !== (target.closest("dialog.help") !== null)) return;
    this.#focusTurn = focus.turn;
    this.#lead(target);
  }

  #refocus(): void {
    const { focus } = this.#store.state;
    if (focus.turn === this.#focusTurn && isFocusLost()) this.#named(focus.target)?.focus({ preventScroll: true });
  }

  readonly #named = (name: string) => this.#root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`);

  /** Elements of their own draw a moment later, yet before the next key. */
  async #focusLate({ turn, target: name }: FocusWish): Promise<void> {
    const isDrawn = () => this.#named(name) !== null;
    for (let moment = 0; moment < MOMENTS && !isDrawn(); moment++) await null;
    const target = this.#named(name);
    if (target === null || this.#store.state.focus.turn !== turn) return;
    this.#focusTurn = turn;
    this.#lead(target);
  }

  #lead(target: HTMLElement): void {
    target.closest("details")?.setAttribute("open", "");
    target.focus({ preventScroll: true });
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const behavior = isCalm ? "auto" : "smooth";
    seenWith(target)?.scrollIntoView({ block: "nearest", behavior });
    const quote = this.#root.querySelector(".text .current");
    if (target.closest(".card") && quote) quote.scrollIntoView({ block: "nearest", behavior });
  }

  #key(event: KeyboardEvent): void {
    const command = commandOf(event, keyTargetOf(event.target));
    const { state } = this.#store;
    const isDialog = state.isHelpOpen || state.saving.is === "conflict";
    if (command === null || event.defaultPrevented || (isDialog && command !== "save")) return;
    if (state.subject === null && !["help", "close", "save"].includes(command)) return;
    event.preventDefault();
    this.#do(command, event.target as HTMLElement);
  }

  #do(command: KeyCommand, at: HTMLElement): void {
    const { ask, state } = this.#store;
    if (command === "new") {
      leave(contextOf(state, ask, this.#client));
      return;
    }
    // What is being typed counts as well.
    if (command === "save" || command === "close") at.blur();
    ask(intentOf(command, this.#store.state));
  }

  get #text(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(".text");
  }

  #selectedWords(): Stretch | null {
    return this.#text && selectedWords(this.#text, getSelection());
  }

  #selectAgain(words: Stretch): void {
    const [text, selection] = [this.#text, getSelection()];
    if (text && selection) selectRange(text, selection, words);
  }

  #press({ target, button }: PointerEvent): void {
    if (button === 0 && target instanceof Node && this.#text?.contains(target)) this.#isDragging = true;
    else this.#endDrag();
  }

  #endDrag(): void {
    if (!this.#isDragging) return;
    this.#isDragging = false;
    this.#show(this.#store.state);
  }

  #select(): void {
    const words = this.#selectedWords();
    const { selected } = this.#store.state;
    if (!isSame(words, selected)) this.#store.ask({ type: "select", words });
  }

  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const isElsewhere = keyTargetOf(event.target) !== "field";
    if (this.#store.state.subject !== null || !isElsewhere || text.trim() === "") return;
    void readPasted(text, { client: this.#client, ask: this.#store.ask });
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    const { state, ask } = this.#store;
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData("text/plain") ?? "";
    if (isUnsaved(state) && !window.confirm(deskWords(state.lang).loseWork)) return;
    const reader = { client: this.#client, ask };
    if (file) void readFile(file, reader);
    else if (text.trim() !== "") void readPasted(text, reader);
  }
}

/** What is to be seen together with what has the focus: all of a card, if there is room for it. */
function seenWith(target: HTMLElement): Element | null {
  const card = target.closest<HTMLElement>(".card");
  const room = target.closest(".pane")?.clientHeight ?? 0;
  return card && card.offsetHeight <= room ? card : target.closest(".card, .field, .headline");
}

const isFocusLost = () => document.activeElement === null || document.activeElement === document.body;

const isSame = (one: Stretch | null, other: Stretch | null) => one?.start === other?.start && one?.end === other?.end;

function keyTargetOf(target: EventTarget | null): KeyTarget {
  // The picture on which a place is set is no HTML.
  if (!(target instanceof Element)) return "elsewhere";
  if (target.closest(".text")) return "text";
  if (target.closest("input, textarea, select, svg, conflict-map")) return "field";
  return target.closest("button, a, summary") ? "control" : "elsewhere";
}
