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
export const serve = (handler: Handler, port: number): Promise<Serving> => serveAt(["localhost"], handler, port);

/** Serves at both loopback addresses, as far as this machine has them, and at no other. */
export const serveLoopback = (handler: Handler, port: number): Promise<Serving> =>
  serveAt(["127.0.0.1", "::1"], handler, port);

async function serveAt(
  [host = "localhost", ...others]: readonly string[],
  handler: Handler,
  port: number,
): Promise<Serving> {
  const first = serverOf(handler);
  const taken = await listen(first, host, port);
  const servers = [first];
  for (const other of others) {
    const server = serverOf(handler);
    const problem = await tryListen(server, other, taken);
    if (problem === null) servers.push(server);
    else if (problem === "EADDRINUSE") {
      await close(first);
      return serveAt([host, ...others], handler, port === 0 ? 0 : taken + 1);
    }
  }
  return {
    address: `http://localhost:${taken}/`,
    close: async () => {
      for (const server of servers) await close(server);
    },
  };
}

function serverOf(handler: Handler): Server {
  return createServer((request, response) => {
    handler(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(String(error));
    });
  });
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  const problem = await tryListen(server, host, port);
  if (problem === null) return (server.address() as AddressInfo).port;
  if (problem === "EADDRINUSE" && port < LAST_PORT) return listen(server, host, port + 1);
  throw new Error(`${host}:${port}: cannot be listened at (${problem})`);
}

/** The code of what keeps the server from listening there; null where it listens. */
async function tryListen(server: Server, host: string, port: number): Promise<string | null> {
  try {
    server.listen(port, host);
    await once(server, "listening");
    return null;
  } catch (error) {
    return errorCode(error) || String(error);
  }
}
