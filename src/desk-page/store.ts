import type { SessionRequest } from "../desk/contract/requests.ts";
import { type Client, RequestFailed } from "./client.ts";
import type { DeskIntent } from "./state/intents.ts";
import { reduceDesk } from "./state/reduce.ts";
import { type DeskState, operationsOf, type ServerTrouble } from "./state/state.ts";

export type Ask = (intent: DeskIntent) => void;

/** Holds the state: hears what is asked for, asks the server what follows, and tells of each state that is another one. */
export class Store {
  state: DeskState;
  readonly #client: Client;
  readonly #told: (state: DeskState) => void;
  #isAsking = false;
  #isStale = false;

  constructor(state: DeskState, client: Client, told: (state: DeskState) => void) {
    this.state = state;
    this.#client = client;
    this.#told = told;
  }

  readonly ask: Ask = (intent) => {
    const before = this.state;
    const after = reduceDesk(before, intent);
    if (after === before) return;
    this.state = after;
    this.#told(after);
    this.#follow(before, after, intent);
  };

  /** Fetches the folder, and listens to what happens to it. */
  async start(): Promise<void> {
    this.#client.listen((event) => this.ask({ type: "told-event", event }));
    await this.#fetchFolder();
  }

  #follow(before: DeskState, after: DeskState, intent: DeskIntent): void {
    const isDisk = intent.type === "told-event" && intent.event.event !== "map";
    const isOther = after.subject !== before.subject || after.steps !== before.steps || after.lang !== before.lang;
    if (isDisk || after.lang !== before.lang || intent.type === "told-saved") void this.#fetchFolder();
    if (after.subject !== null && (isOther || isDisk)) void this.#fetchSession();
    if (after.saving !== before.saving && (after.saving.is === "saving" || after.saving.is === "taking-back")) {
      void this.#save();
    }
  }

  async #fetchFolder(): Promise<void> {
    await this.#tell("folder", async () => {
      this.ask({ type: "told-folder", folder: await this.#client.folder(this.state.lang) });
    });
  }

  /** One question at a time; what was asked meanwhile is asked once, when the answer is there. */
  async #fetchSession(): Promise<void> {
    if (this.#isAsking) {
      this.#isStale = true;
      return;
    }
    this.#isAsking = true;
    do {
      this.#isStale = false;
      const request = requestOf(this.state);
      if (request === null) break;
      const { steps, subject } = this.state;
      this.ask({ type: "asked" });
      const isWanted = () => this.state.subject === subject;
      await this.#tell(
        "session",
        async () => {
          const session = await this.#client.session(request);
          if (isWanted()) this.ask({ type: "told-session", session, steps });
        },
        isWanted,
      );
    } while (this.#isStale);
    this.#isAsking = false;
  }

  async #save(): Promise<void> {
    const { saving, pastSaves, answered, since } = this.state;
    const request = requestOf(this.state);
    await this.#tell("saving", async () => {
      if (saving.is === "taking-back") {
        const last = pastSaves.at(-1);
        if (last) this.#hear(await this.#client.takeBack({ save: last.save, resolved: { ...saving.choices } }));
      } else if (saving.is === "saving" && request && answered) {
        const { versions } = answered.session;
        const known = { versions, since: since ?? versions };
        this.#hear(await this.#client.save({ ...request, ...known, resolved: { ...saving.choices } }));
      }
    });
  }

  #hear(answer: Awaited<ReturnType<Client["save"]>>): void {
    this.ask("error" in answer ? { type: "told-conflict", conflict: answer } : { type: "told-saved", saved: answer });
  }

  /** A refusal is told of as long as anybody wants the answer. */
  async #tell(of: ServerTrouble["of"], act: () => Promise<void>, isWanted = () => true): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      if (isWanted()) this.ask({ type: "told-refusal", of, refusal: error.refusal });
    }
  }
}

/** The session that the state asks for; null where nothing is worked on. */
function requestOf(state: DeskState): SessionRequest | null {
  const { subject, lang } = state;
  if (subject === null) return null;
  const article = subject.is === "saved" ? { id: subject.id } : { head: subject.draft.head, text: subject.draft.text };
  return { article, operations: operationsOf(state), language: lang };
}
