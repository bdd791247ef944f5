import { css } from "lit";

export const styles = css`
  :host {
    display: block;
  }

  li {
    padding-block: 0.25rem 0.4rem;
    border-block-end: 1px solid var(--cm-line);
  }

  .pictures .icon {
    inline-size: 0.9rem;
  }

  .mirrored:dir(rtl) {
    scale: -1 1;
  }

  .none {
    inline-size: 28px;
    text-align: center;
    color: var(--cm-muted);
  }

  .now {
    color: var(--cm-ink);
  }

  summary {
    min-block-size: 1.5rem;
    padding-inline-start: 0.4rem;
    cursor: pointer;
    font-size: 0.8125rem;
    font-weight: 600;
  }

  h4 {
    margin-block: 0.5rem 0.25rem;
    padding-inline-start: 0.4rem;
    font-size: 0.8125rem;
    color: var(--cm-muted);
  }

  figure {
    margin-block-end: 0.75rem;
    padding-inline-start: 0.4rem;
  }

  blockquote {
    padding-inline-start: 0.8rem;
    border-inline-start: 3px solid var(--cm-line);
    line-height: 1.7;
  }

  .translation {
    margin-block-start: 0.25rem;
    font-size: 0.875rem;
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    font-size: 0.8125rem;
  }

  .place {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--cm-link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
`;
