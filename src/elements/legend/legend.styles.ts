import { css } from "lit";

export const styles = css`
  :host {
    display: flex;
    align-items: end;
    gap: 0.5rem;
    font-size: 0.75rem;
    line-height: 1.3;
  }

  .actors,
  details {
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
  }

  .actors {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.9rem;
    padding: 0.2rem 0.7rem;
  }

  details {
    max-block-size: min(26rem, 55cqh);
    overflow: auto;
  }

  summary {
    padding: 0.45rem 0.75rem;
    cursor: pointer;
    font-weight: 600;
    white-space: nowrap;
  }

  details ul {
    max-inline-size: 17rem;
    gap: 0.15rem;
    padding: 0 0.75rem 0.5rem;
  }

  label {
    display: flex;
    gap: 0.4rem;
    max-inline-size: 17rem;
    padding: 0.3rem 0.75rem 0.5rem;
    border-block-start: 1px solid var(--cm-line);
    cursor: pointer;
  }

  input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--cm-accent);
  }

  li {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 1.5rem;
  }

  .picture {
    flex: none;
  }

  small {
    display: block;
    font-size: 0.6875rem;
    white-space: normal;
  }

  .ring {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 1px;
    border: 2px solid var(--cm-ink);
    border-radius: 50%;
    background: color-mix(in srgb, var(--cm-ink) 14%, transparent);
  }

  .before {
    flex: none;
    position: relative;
    inline-size: 18px;
    block-size: 18px;
    margin: 1px;
    border: 1.5px solid var(--cm-muted);
    border-radius: 50%;
  }

  .before::after {
    content: "";
    position: absolute;
    inset-inline-start: -3px;
    inset-block-end: -3px;
    inline-size: 9px;
    block-size: 9px;
    border-radius: 50%;
    background: var(--cm-ink);
  }

  .none {
    flex: none;
    inline-size: 20px;
    text-align: center;
    color: var(--cm-muted);
  }

  @container (max-width: 46rem) {
    .actors {
      display: none;
    }
  }
`;
