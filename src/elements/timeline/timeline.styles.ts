import { css } from "lit";

export const styles = css`
  :host {
    --track: 6.25rem;
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 1rem;
    padding: 0.6rem 1rem 0.5rem;
    background: var(--cm-surface);
    border-block-start: 1px solid var(--cm-line);
  }

  .buttons {
    display: flex;
    gap: 0.25rem;
  }

  .buttons button {
    display: grid;
    place-items: center;
    padding: 0;
  }

  .buttons .play {
    min-inline-size: 3rem;
    background: var(--cm-ink);
    border-color: var(--cm-ink);
    color: var(--cm-surface);
  }

  .buttons .play:hover {
    background: var(--cm-muted);
  }

  :host(:dir(rtl)) .mirrored {
    scale: -1 1;
  }

  .chosen {
    flex: 1 0 auto;
    font-size: 0.9375rem;
    line-height: 1.3;
  }

  /* As wide as the longest day, so that the row breaks by its own width and never by the day. */
  .longest {
    display: block;
    block-size: 0;
    overflow: hidden;
    font-weight: 700;
    white-space: nowrap;
    visibility: hidden;
  }

  .chosen .muted {
    display: block;
    font-size: 0.8125rem;
  }

  .track {
    --thumb: 1.5rem;
    flex: 1 0 100%;
    position: relative;
    block-size: var(--track);
  }

  .histogram {
    position: absolute;
    inset: 0;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }

  .histogram li {
    display: grid;
    grid-template-rows: minmax(0, 1fr) 1.5rem 1.1rem 1.1rem;
    justify-items: center;
    align-items: end;
  }

  .bar {
    grid-row: 1;
    inline-size: min(70%, 2.75rem);
    border-radius: 2px 2px 0 0;
    background: var(--cm-bar);
    min-block-size: 0;
  }

  /* Days that came after what was known. */
  .later {
    background: repeating-linear-gradient(-45deg, transparent 0 5px, var(--cm-line) 5px 6.5px) 0 0 / 100%
      calc(100% - 2.2rem) no-repeat;
  }

  .number,
  .month {
    align-self: start;
    font-size: 0.75rem;
    line-height: 1.1rem;
    color: var(--cm-muted);
    white-space: nowrap;
  }

  .number {
    grid-row: 3;
  }

  .month {
    grid-row: 4;
    inline-size: 0;
    display: flex;
    justify-content: center;
  }

  li:first-child .month {
    justify-content: start;
    margin-inline-start: -0.5em;
  }

  .now .bar {
    background: var(--cm-accent);
  }

  .now .number {
    color: var(--cm-ink);
    font-weight: 600;
  }

  /* The day that the chosen one is compared with. */
  .since .bar {
    outline: 2px solid var(--cm-accent);
    outline-offset: 1px;
  }

  .since .number {
    padding-inline: 0.3rem;
    border-radius: var(--cm-radius);
    background: var(--cm-ink);
    color: var(--cm-surface);
    font-weight: 600;
  }

  /* The thumb's middle travels from the middle of the first column to the middle of the last one. */
  input {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(50% / var(--days) - var(--thumb) / 2);
    inline-size: calc(100% - 100% / var(--days) + var(--thumb));
    block-size: calc(100% - 2.2rem);
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }

  input::-webkit-slider-runnable-track {
    block-size: 100%;
    background: linear-gradient(var(--cm-line), var(--cm-line)) center bottom calc(0.75rem - 1px) / 100% 3px no-repeat;
  }

  input::-moz-range-track {
    block-size: 100%;
    background: linear-gradient(var(--cm-line), var(--cm-line)) center bottom calc(0.75rem - 1px) / 100% 3px no-repeat;
  }

  input::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--thumb);
    block-size: 1.5rem;
    margin-block-start: calc(var(--track) - 2.2rem - 1.5rem);
    border: 3px solid var(--cm-surface);
    border-radius: 50%;
    background: var(--cm-accent);
    box-shadow: 0 0 0 1.5px var(--cm-accent), 0 1px 4px rgb(0 0 0 / 0.35);
  }

  input::-moz-range-thumb {
    inline-size: calc(var(--thumb) - 6px);
    block-size: calc(1.5rem - 6px);
    translate: 0 calc((var(--track) - 2.2rem) / 2 - 0.75rem);
    border: 3px solid var(--cm-surface);
    border-radius: 50%;
    background: var(--cm-accent);
    box-shadow: 0 0 0 1.5px var(--cm-accent), 0 1px 4px rgb(0 0 0 / 0.35);
  }

  /* Around the thumb: around the whole track it would lie over the numbers of the days. */
  input:focus-visible {
    outline: none;
  }

  input:focus-visible::-webkit-slider-thumb {
    outline: 3px solid var(--cm-focus);
    outline-offset: 2px;
  }

  input:focus-visible::-moz-range-thumb {
    outline: 3px solid var(--cm-focus);
    outline-offset: 2px;
  }

  .brief {
    display: none;
  }

  @container (max-width: 46rem) {
    :host {
      --track: 4.9rem;
      padding: 0.35rem 0.75rem 0;
      gap: 0.1rem 0.6rem;
    }

    .long,
    .longest {
      display: none;
    }

    .brief {
      display: block;
      font-size: 0.875rem;
    }

    .chosen {
      flex: 1 1 0;
    }

    .chosen .muted {
      font-size: 0.75rem;
    }
  }
`;
