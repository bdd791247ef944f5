import type { ServerResponse } from "node:http";
import type { DeskEvent } from "../../desk/contract/requests.ts";

const PING_MILLISECONDS = 20_000;

/** Pages that are told what happens. */
export interface Listeners {
  readonly add: (response: ServerResponse) => void;
  readonly tell: (event: DeskEvent) => void;
  readonly close: () => void;
}

/** Tells events to pages as server-sent events. */
export function startListeners(): Listeners {
  const open = new Set<ServerResponse>();
  // A line that says nothing keeps the connection, and shows whether there is one.
  const timer = setInterval(() => {
    for (const response of open) response.write(":\n\n");
  }, PING_MILLISECONDS);
  return {
    add(response) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(":\n\n");
      open.add(response);
      response.on("close", () => open.delete(response));
    },
    tell(event) {
      for (const response of open) response.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    close() {
      clearInterval(timer);
      for (const response of open) response.end();
    },
  };
}
