import type { CDPSession } from "playwright";

/** One event of Chromium's trace format; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What of it the thread had a processor. */
  readonly tdur?: number;
  readonly id2?: { readonly local?: string };
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly event_latency?: { readonly event_type: string };
  };
}

/** What the browser did while something ran; all in milliseconds. */
export interface Work {
  /** Busy time of the page's main thread. */
  readonly main: number;
  /** Busy time of the threads that raster tiles. */
  readonly raster: number;
  /** What of both of them a thread had a processor: without waiting, for graphics or because the machine is shared. */
  readonly processor: number;
  /** The longest task of the page's main thread, as far as that had a processor. */
  readonly longest: number;
  /** Busy time of the graphics process, which runs WebGL; without a graphics card it does that on the processor. */
  readonly graphics: number;
  /** From each key press to the frame that was presented after it. */
  readonly latencies: readonly number[];
}

const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "toplevel",
  "cc",
  "input",
  "benchmark",
];

/** What the browser did while `act` ran, from a trace of its own. */
export async function traceWork(session: CDPSession, act: () => Promise<void>): Promise<Work> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: "ReportEvents",
  });
  await act();
  await session.send("Tracing.end");
  await complete;
  return readWork(events);
}

function readWork(events: readonly TraceEvent[]): Work {
  const page = events.find(isKeyPress)?.pid;
  const threads = new Map(
    events.filter(({ name }) => name === "thread_name").map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name ?? ""]),
  );
  const isTaskOf = ({ name, pid, tid }: TraceEvent, thread: string) =>
    name === "RunTask" && threads.get(`${pid} ${tid}`) === thread;
  const done = events.filter(({ ph }) => ph === "X");
  const main = done.filter((event) => event.pid === page && isTaskOf(event, "CrRendererMain"));
  const raster = done.filter(({ pid, name }) => pid === page && name === "RasterTask");
  return {
    main: timeOf(main),
    raster: timeOf(raster),
    processor: timeOf([...main, ...raster].map((event) => ({ ...event, dur: event.tdur ?? event.dur ?? 0 }))),
    longest: Math.max(0, ...main.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000)),
    graphics: timeOf(done.filter((event) => isTaskOf(event, "CrGpuMain"))),
    latencies: latenciesIn(events),
  };
}

/** Milliseconds. */
const timeOf = (events: readonly TraceEvent[]) => events.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);

/** The begin of a key press, which the page's own process reports. */
const isKeyPress = ({ name, ph, args }: TraceEvent) =>
  name === "EventLatency" && ph === "b" && args.event_latency?.event_type === "KEY_PRESSED";

/** Key presses that led to a frame, from the time stamp of the key to the presentation. */
function latenciesIn(events: readonly TraceEvent[]): number[] {
  const keyOf = ({ pid, id, id2 }: TraceEvent) => `${pid} ${id2?.local ?? id}`;
  const begun = new Map<string, number>();
  const latencies: number[] = [];
  for (const event of events.filter(({ name }) => name === "EventLatency")) {
    if (isKeyPress(event)) begun.set(keyOf(event), event.ts);
    const start = begun.get(keyOf(event));
    if (event.ph === "e" && start !== undefined) latencies.push((event.ts - start) / 1000);
  }
  return latencies;
}
