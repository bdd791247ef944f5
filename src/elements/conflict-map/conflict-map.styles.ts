import { css } from "lit";

export const styles = css`
  :host {
    --cm-font: "Noto Sans Arabic", "Noto Sans", system-ui, "Segoe UI", "SF Arabic", "Geeza Pro", Tahoma, Arial, sans-serif, "Conflict Map Arabic";
    --cm-surface: light-dark(#fffdf8, #1b1f24);
    --cm-ink: light-dark(#2a2622, #f1efe9);
    --cm-muted: light-dark(#655d55, #a8adb3);
    --cm-line: light-dark(#ddd5c8, #3a4149);
    --cm-hover: light-dark(#f1ebdf, #272d34);
    --cm-chosen: light-dark(#ece5d8, #323941);
    --cm-land: light-dark(#f4f1ea, #23282e);
    --cm-bar: light-dark(#b9aea0, #565e67);
    --cm-accent: light-dark(#2a2622, #f1efe9);
    --cm-link: light-dark(#1d4e89, #8ec1f5);
    --cm-focus: light-dark(#1d4e89, #8ec1f5);
    --cm-radius: 6px;
    color-scheme: light dark;
    container-type: size;
    display: block;
    position: relative;
    block-size: 100%;
    min-block-size: 24rem;
    background: var(--cm-surface);
    overflow: hidden;
  }

  :host([theme="light"]) {
    color-scheme: light;
  }

  :host([theme="dark"]) {
    color-scheme: dark;
  }

  .poster {
    display: block;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  /* Until the map is painted, it covers the frame. */
  conflict-map-frame + .poster {
    background: var(--cm-surface);
    pointer-events: none;
  }

  @media print {
    :host {
      container-type: normal;
      block-size: auto;
      overflow: visible;
    }
  }

  .message {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 1rem;
    block-size: 100%;
    margin: 0;
    padding: 2rem;
    text-align: center;
  }

  .poster + .message {
    position: absolute;
    inset-block: auto 1rem;
    inset-inline: 1rem;
    inline-size: fit-content;
    block-size: auto;
    margin-inline: auto;
    gap: 0.5rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
  }
`;
