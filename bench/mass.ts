import { measureList } from "./list.ts";
import { open } from "./pages.ts";
import { type Server, serve } from "./server.ts";
import { median } from "./statistics.ts";
import { traceWork, type Work } from "./trace.ts";

// The map with many invented places: what a step of the day takes beside a bare repaint, and how many nodes and spots the
// overlay can move. Other programs on the machine make all times longer, those of the processor least.
const ROUNDS = 3;
const STEPS = 10;
const FRAMES = 60;

/** By how much the processor is slowed while the camera moves, as for a phone. */
const SLOWED = 4;

/** Prints the tables of a site that has the pages of the peers. */
export async function measureMass(site: string): Promise<void> {
  const server = await serve(site);
  await printList(server);
  await printSteps(server);
  await printMoves(server);
  server.close();
}

/** The list of many places and days, and the search among them. */
async function printList({ address }: Server): Promise<void> {
  printRow("places", "days", "ms to open the list", "scrolled", "longest task", "frames a second", "most cells drawn");
  const { opened, scrolled, keys } = await measureList(address, 33_000, 1000);
  for (const { way, longest, frames, cells } of scrolled) {
    printRow("33000", "1000", opened.toFixed(0), way, longest.toFixed(1), frames.toFixed(0), cells);
  }
  console.log(`search among 33,000 places, ms a key: ${keys.map((key) => key.toFixed(1)).join(", ")}\n`);
}

async function printSteps({ address }: Server): Promise<void> {
  printRow("places", "map", "ms to a day seen first", "processor", "ms to a day seen before", "processor");
  for (const places of [100, 1000, 10_000, 33_000]) {
    for (const map of ["ours", "bare"]) {
      const rounds: (readonly [Work, Work])[] = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await measureDays(address, places, map));
      const of = (pick: (work: readonly [Work, Work]) => number) => (median(rounds.map(pick)) / STEPS).toFixed(1);
      const total = ({ main, raster }: Work) => main + raster;
      const columns = [of(([first]) => total(first)), of(([first]) => first.processor)];
      printRow(
        places,
        map,
        ...columns,
        of(([, again]) => total(again)),
        of(([, again]) => again.processor),
      );
    }
  }
}

/** The work of all steps to the right, to days that were not seen before, and of all steps back. */
async function measureDays(site: string, places: number, map: string): Promise<[Work, Work]> {
  const { browser, page } = await open({ name: map, path: `many/?places=${places}&map=${map}` }, site);
  await page.getByRole("slider").focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(1000);
  const walk = (key: string) => async () => {
    for (let step = 0; step < STEPS; step++) {
      await page.keyboard.press(key);
      await page.waitForTimeout(400);
    }
  };
  const first = await traceWork(await browser.newBrowserCDPSession(), walk("ArrowRight"));
  const again = await traceWork(await browser.newBrowserCDPSession(), walk("ArrowLeft"));
  await browser.close();
  return [first, again];
}

async function printMoves({ address }: Server): Promise<void> {
  console.log("");
  printRow("page", "move", "ms main", "ms raster", "processor", "ms from frame to frame", "what");
  for (const query of ["nodes=50", "nodes=100", "nodes=200", "nodes=400", "nodes=800", "mass=1000", "mass=10000"]) {
    const rounds: Moves[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await measureMoves(address, query));
    for (const way of ["pan", "zoom"] as const) {
      const of = (pick: (move: Move) => number) => median(rounds.map((round) => pick(round[way]))).toFixed(1);
      printRow(
        query,
        way,
        of(({ main }) => main),
        of(({ raster }) => raster),
        of(({ processor }) => processor),
        of(({ frame }) => frame),
        rounds[0]?.title ?? "",
      );
    }
  }
}

/** Milliseconds for each frame. */
interface Move {
  readonly main: number;
  readonly raster: number;
  readonly processor: number;
  readonly frame: number;
}

interface Moves {
  readonly title: string;
  readonly pan: Move;
  readonly zoom: Move;
}

async function measureMoves(site: string, query: string): Promise<Moves> {
  const { browser, page, session } = await open({ name: query, path: `nodes/?${query}` }, site);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  const move = async (way: "pan" | "zoom"): Promise<Move> => {
    await page.evaluate((way) => window.benchMove(way, 10), way);
    let time = Number.NaN;
    const { main, raster, processor } = await traceWork(await browser.newBrowserCDPSession(), async () => {
      // The trace knows the page by its keys.
      await page.keyboard.press("Shift");
      time = await page.evaluate(
        async ([way, frames]) => {
          const start = performance.now();
          await window.benchMove(way, frames);
          return performance.now() - start;
        },
        [way, FRAMES] as const,
      );
    });
    return { main: main / FRAMES, raster: raster / FRAMES, processor: processor / FRAMES, frame: time / FRAMES };
  };
  const moves = { title: await page.title(), pan: await move("pan"), zoom: await move("zoom") };
  await browser.close();
  return moves;
}

function printRow(...cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}
