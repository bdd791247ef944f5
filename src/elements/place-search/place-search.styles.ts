import { css } from "lit";

export const styles = css`
  :host {
    position: relative;
    display: block;
  }

  input {
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.7rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
  }

  input::placeholder {
    color: var(--cm-muted);
    opacity: 1;
  }

  .popup {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(100% + 2px);
    min-inline-size: 16rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.18);
  }

  ul {
    max-block-size: 60cqh;
    overflow: auto;
  }

  .none {
    padding: 0.5rem 0.7rem 0.3rem;
    color: var(--cm-muted);
  }

  li {
    display: grid;
    padding: 0.4rem 0.7rem;
    cursor: pointer;
    line-height: 1.4;
  }

  li .muted {
    font-size: 0.8125rem;
  }

  [aria-selected="true"] {
    background: var(--cm-hover);
    box-shadow: inset 3px 0 var(--cm-accent);
  }
`;
