import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { errorCode } from "../output/error-code.ts";

/** Answers a request; what it throws is told to whoever asked, and the server goes on. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server that runs. */
export interface Serving {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const LAST_PORT = 65_535;

/** Serves on this machine alone, at the port or the next free one; 0 takes any. */
export async function serve(handler: Handler, port: number): Promise<Serving> {
  const server = createServer((request, response) => {
    handler(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(String(error));
    });
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, "localhost");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if (errorCode(error) !== "EADDRINUSE" || port >= LAST_PORT) throw error;
    return listen(server, port + 1);
  }
}
