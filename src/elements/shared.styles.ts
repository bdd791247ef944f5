import { css } from "lit";

/** What every part looks like: type, focus, buttons. */
export const shared = css`
  :host {
    box-sizing: border-box;
    color: var(--cm-ink);
    font-family: var(--cm-font);
    font-size: 0.9375rem;
    line-height: 1.5;
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }

  [hidden] {
    display: none !important;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  button {
    min-inline-size: 2.25rem;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
    cursor: pointer;
  }

  button:hover:not(:disabled) {
    background: var(--cm-hover);
  }

  button:disabled {
    opacity: 0.4;
    cursor: default;
  }

  :focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: 1px;
  }

  a {
    color: var(--cm-link);
    text-underline-offset: 0.15em;
  }

  .muted {
    color: var(--cm-muted);
  }

  @media (forced-colors: active) {
    button[aria-pressed="true"],
    li[aria-selected="true"],
    button[aria-current="date"] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    li[aria-selected="true"] > * {
      color: inherit;
    }
  }

  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
