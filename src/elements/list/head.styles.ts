import { css } from "lit";

/** How the months and days at the head of the columns are drawn. */
export const headStyles = css`
  thead {
    position: sticky;
    z-index: 4;
    inset-block-start: 0;
    border-block-end: 1px solid var(--cm-ink);
    background: var(--cm-surface);
    font-size: 0.8125rem;
    line-height: 1.2;
  }

  .months td {
    overflow: clip;
    padding: 0.3rem 0 0;
    border-inline-start: 1px solid var(--cm-line);
    color: var(--cm-muted);
    cursor: default;
  }

  .months span {
    position: sticky;
    inset-inline-start: var(--head);
    padding-inline: 0.35rem;
    font-size: 0.75rem;
    white-space: nowrap;
  }

  .days th {
    display: grid;
    place-content: center;
    min-block-size: 1.75rem;
    font-variant-numeric: tabular-nums;
  }

  .days th:first-child {
    justify-content: start;
    padding-inline: 0.75rem;
    color: var(--cm-muted);
    cursor: default;
  }

  .days [aria-current="date"] {
    background: var(--cm-ink);
    color: var(--cm-surface);
    font-weight: 700;
  }

  .days .since span {
    padding: 0.15rem 0.35rem;
    border-radius: var(--cm-radius);
    outline: 2px solid var(--cm-ink);
    outline-offset: -1px;
    font-weight: 700;
  }
`;
