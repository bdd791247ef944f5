import { css } from "lit";

export const styles = css`
  :host {
    position: relative;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.4rem 0.6rem;
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--cm-line);
    background: var(--cm-surface);
    font-size: 0.8125rem;
  }

  input,
  select {
    min-block-size: 2rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
    color: var(--cm-ink);
  }

  input {
    flex: 1 1 9rem;
    min-inline-size: 0;
    padding: 0.1rem 0.6rem;
  }

  input::placeholder {
    color: var(--cm-muted);
    opacity: 1;
  }

  .choices {
    flex: 4 1 27rem;
    display: flex;
    gap: 0.6rem;
    min-inline-size: 0;
  }

  label {
    flex: 1 1 6.5rem;
    display: grid;
    min-inline-size: 0;
    max-inline-size: 10rem;
    font-size: 0.75rem;
    line-height: 1.4;
    color: var(--cm-muted);
  }

  select {
    inline-size: 100%;
    font-size: 0.8125rem;
    padding: 0.05rem 0.25rem;
    text-overflow: ellipsis;
  }

  .chosen select {
    border-color: var(--cm-ink);
    box-shadow: inset 0 0 0 1px var(--cm-ink);
    font-weight: 600;
  }

  .fold {
    display: none;
  }

  p {
    align-self: center;
    color: var(--cm-muted);
    white-space: nowrap;
  }

  .reset {
    min-block-size: 2rem;
    padding-block: 0;
  }

  @container conflict-map-list (max-width: 46rem) {
    .fold {
      flex: none;
      display: grid;
      place-items: center;
      padding: 0;
    }

    .fold.chosen,
    .fold.chosen:hover {
      background: var(--cm-ink);
      border-color: var(--cm-ink);
      color: var(--cm-surface);
    }

    .choices {
      position: absolute;
      inset-inline: 0.75rem;
      inset-block-start: calc(100% + 0.25rem);
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
      padding: 0.75rem;
      border: 1px solid var(--cm-line);
      border-radius: var(--cm-radius);
      background: var(--cm-surface);
      box-shadow: 0 6px 16px rgb(0 0 0 / 0.18);
    }

    :host(:not([open])) .choices {
      display: none;
    }

    label {
      max-inline-size: none;
    }

    select {
      min-block-size: 2.25rem;
    }
  }
`;
