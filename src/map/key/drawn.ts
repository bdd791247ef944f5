import type { History } from "../../history/history.ts";
import type { Figure } from "../scene/figure.ts";
import { figuresOfAllDays, type MarkNews, newsOfAllDays, type Scene } from "../scene/scene.ts";
import { TRACE_SHAPES, type Trace } from "../scene/trace.ts";
import { tracesOf } from "../scene/traces.ts";

/** All that a key may have to explain. */
export interface Drawn {
  readonly figures: readonly Figure[];
  /** The news for which symbols wear rings. */
  readonly news: ReadonlySet<MarkNews>;
  readonly traces: readonly Trace[];
  /** Symbols show at their corner what they were on the day compared with. */
  readonly before: boolean;
}

/** What is drawn of a scene; `seen` are the shapes of its traces that are wide enough to be seen, all of them by default. */
export function drawnIn(scene: Scene, seen: ReadonlySet<Trace["shape"]> = new Set(TRACE_SHAPES)): Drawn {
  const { marks, news, traces, before } = scene;
  return {
    figures: marks.map(({ figure }) => figure),
    news: new Set(news.values()),
    traces: traces.map(({ trace }) => trace).filter(({ shape }) => seen.has(shape)),
    before: before !== null && before.length > 0,
  };
}

/** What is drawn on some day, while none is compared with another. */
export function drawnEver(history: History): Drawn {
  return {
    figures: figuresOfAllDays(history),
    news: newsOfAllDays(history),
    traces: tracesOf(history),
    before: false,
  };
}
