import { css } from "lit";

export const styles = css`
  :host {
    --head: 13rem;
    --least: 1.75rem;
    --row: 2rem;
    isolation: isolate;
    display: grid;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .scroller {
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--cm-surface);
  }

  .sheet {
    position: relative;
    inline-size: max(100%, calc(var(--head) + var(--days) * var(--least)));
  }

  table,
  thead,
  tbody {
    display: block;
  }

  tr {
    display: grid;
    grid-template-columns: var(--head) repeat(var(--days), minmax(var(--least), 1fr));
  }

  th,
  td {
    min-inline-size: 0;
    padding: 0;
    font-weight: 400;
    text-align: start;
    cursor: pointer;
  }

  .months td:first-child,
  .days th:first-child,
  .place th {
    position: sticky;
    z-index: 3;
    inset-inline-start: 0;
    border-inline: 0 1px solid var(--cm-ink);
    background: var(--cm-surface);
  }

  /* The column of the chosen day, over all rows, and that of the day compared with. */
  .column {
    --width: calc((100% - var(--head)) / var(--days));
    position: absolute;
    z-index: 1;
    inset-block: 0;
    inset-inline-start: calc(var(--head) + var(--at) * var(--width));
    inline-size: var(--width);
    border-inline: 2px solid var(--cm-ink);
    pointer-events: none;
  }

  .column.since {
    border-inline-style: dashed;
  }

  .group th {
    grid-column: 1 / -1;
    padding-block: 0.35rem 0.2rem;
    border-block-end: 1px solid var(--cm-line);
    background: var(--cm-hover);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .group {
    position: sticky;
    z-index: 3;
    inset-block-start: 3.05rem;
  }

  .group span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    padding-inline: 0.6rem;
  }

  small {
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--cm-muted);
    font-variant-numeric: tabular-nums;
  }

  .group .icon {
    inline-size: 14px;
    block-size: 14px;
  }

  .group [aria-expanded="false"] .icon {
    rotate: -90deg;
  }

  :dir(rtl) .group [aria-expanded="false"] .icon {
    rotate: 90deg;
  }

  .place {
    position: relative;
    isolation: isolate;
    min-block-size: var(--row);
    border-block-end: 1px solid var(--cm-line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--row);
  }

  .place th {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.4rem;
    padding-inline: 0.75rem 0.5rem;
    font-size: 0.875rem;
    line-height: 1.25;
  }

  .place th:hover .name {
    text-decoration: underline;
  }

  .name {
    overflow-wrap: anywhere;
  }

  .unlocated .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-inline-start: 0.25rem;
    vertical-align: -2px;
    color: var(--cm-muted);
  }

  .place td {
    position: relative;
  }

  .place td + td {
    border-inline-start: 1px solid color-mix(in srgb, var(--cm-ink) 9%, transparent);
  }

  .place td:hover {
    background: color-mix(in srgb, var(--cm-ink) 14%, transparent);
  }

  .bands {
    position: absolute;
    z-index: -1;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: calc(100% * var(--days));
  }

  .same .bands {
    opacity: 0.3;
  }

  .selected {
    border-block-end-color: var(--cm-focus);
    box-shadow: 0 -1px var(--cm-focus);
  }

  .selected th {
    background: var(--cm-chosen);
    box-shadow: inset 4px 0 var(--cm-focus);
    font-weight: 700;
  }

  :is(th, td):focus-visible {
    z-index: 2;
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px var(--cm-surface);
  }

  @container (max-width: 38rem) {
    :host {
      --head: 7.75rem;
      --least: 1.5rem;
    }

    .place th {
      padding-inline: 0.6rem 0.4rem;
      font-size: 0.8125rem;
    }
  }
`;
