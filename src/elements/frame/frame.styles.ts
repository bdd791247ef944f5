import { css } from "lit";

export const styles = css`
  :host {
    display: block;
    block-size: 100%;
  }

  /*
   * Where the reader's system chooses the colours, all of ours are its own. They are not forced besides: that would hide
   * light text on dark ground, cut letters off by the grounds of the lines below, and lose the colours of actors.
   */
  @media (forced-colors: active) {
    :host {
      forced-color-adjust: none;
      --cm-surface: Canvas;
      --cm-ink: CanvasText;
      --cm-muted: CanvasText;
      --cm-line: CanvasText;
      --cm-hover: Canvas;
      --cm-chosen: Canvas;
      --cm-bar: GrayText;
      --cm-accent: Highlight;
      --cm-link: LinkText;
      --cm-focus: Highlight;
    }
  }

  .frame {
    display: grid;
    grid-template:
      "header header" auto
      "map sheet" minmax(0, 1fr)
      "timeline sheet" auto / minmax(0, 1fr) minmax(20rem, 27rem);
    block-size: 100%;
    background: var(--cm-surface);
  }

  .without-panel {
    grid-template:
      "header" auto
      "map" minmax(0, 1fr)
      "timeline" auto / minmax(0, 1fr);
  }

  header {
    grid-area: header;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.5rem 1rem;
    padding: 0.6rem 1rem;
    border-block-end: 1px solid var(--cm-line);
  }

  h1 {
    margin: 0;
    font-size: 1.25rem;
    line-height: 1.3;
    text-wrap: balance;
  }

  .titles {
    flex: 1 1 20rem;
    min-inline-size: 0;
  }

  .titles p {
    font-size: 0.875rem;
  }

  conflict-map-search {
    flex: 0 1 16rem;
  }

  .map,
  .list {
    grid-area: map;
    position: relative;
    min-block-size: 0;
  }

  .list {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
  }

  conflict-map-canvas {
    position: absolute;
    inset: 0;
  }

  conflict-map-legend {
    position: absolute;
    inset-block-end: 0.6rem;
    inset-inline: 0.6rem;
  }

  .notices {
    position: absolute;
    inset-block-start: 0.6rem;
    inset-inline: 0.6rem 3.6rem;
    display: grid;
    justify-items: start;
    gap: 0.35rem;
    pointer-events: none;
  }

  .notices > * {
    pointer-events: auto;
  }

  .list .notices {
    position: static;
    padding-inline: 0.75rem;
    gap: 0;
  }

  .list .notice {
    margin-block: 0.3rem;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--cm-accent);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
  }

  .label {
    padding: 0.15rem 0.6rem;
    border-color: var(--cm-line);
    font-size: 0.75rem;
    pointer-events: none;
  }

  conflict-map-timeline {
    grid-area: timeline;
  }

  conflict-map-sheet {
    grid-area: sheet;
    min-block-size: 0;
  }

  footer {
    padding: 0.5rem 1rem 1.5rem;
    border-block-start: 1px solid var(--cm-line);
    font-size: 0.8125rem;
    color: var(--cm-muted);
  }

  footer h2 {
    font-size: 0.8125rem;
  }

  footer p + p {
    margin-block-start: 0.5rem;
  }

  @container (max-width: 46rem) {
    .frame {
      grid-template:
        "header" auto
        "map" minmax(0, 1fr)
        "timeline" auto
        "sheet" auto / minmax(0, 1fr);
    }

    header {
      gap: 0.4rem 0.6rem;
      padding: 0.4rem 0.75rem;
    }

    .titles {
      flex-basis: calc(100% - 4rem);
    }

    conflict-map-share {
      order: 1;
    }

    .titles ~ :not(conflict-map-share) {
      order: 2;
    }

    conflict-map-search {
      flex: 1 1 5.5rem;
    }

    h1 {
      font-size: 1rem;
    }

    .titles p {
      font-size: 0.75rem;
    }

    /* The map stays in view while the evidence is read. */
    .frame:has(conflict-map-sheet[open]) :is(conflict-map-search, conflict-map-display, conflict-map-language) {
      display: none;
    }
  }

  /* Where there is no room for all of it, as on a page at 200 %, it is scrolled, and the map stays large enough to use. */
  @container (max-width: 46rem) and (max-height: 30rem) {
    .frame {
      grid-template-rows: auto minmax(12rem, 1fr) auto auto;
      overflow-y: auto;
    }
  }
`;
