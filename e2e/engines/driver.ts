import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";

/** A program that speaks WebDriver. */
export interface Driver {
  readonly address: string;
  readonly stop: () => void;
}

/** Starts a WebDriver on a free port of this machine; rejects where it does not answer within 20 seconds. */
export async function startDriver(program: string, env: NodeJS.ProcessEnv): Promise<Driver> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(program, [`--port=${port}`], { stdio: "ignore", env: { ...process.env, ...env } });
  await once(server, "spawn");
  for (let turn = 0; turn < 200; turn++) {
    if (await answers(address)) return { address, stop: () => server.kill() };
    await setTimeout(100);
  }
  server.kill();
  throw new Error(`${program} does not answer at ${address}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answers(address: string): Promise<boolean> {
  const response = await fetch(`${address}/status`).catch(() => null);
  return response?.ok === true;
}
