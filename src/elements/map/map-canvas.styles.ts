import { css } from "lit";

export const styles = css`
  :host {
    position: relative;
    display: block;
    container-type: size;
    overflow: hidden;
    background: var(--cm-land);
  }

  .map {
    position: absolute;
    inset: 0;
    overflow: hidden;
    contain: strict;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }

  .map.full {
    touch-action: none;
  }

  .map.cooperative {
    touch-action: pan-x pan-y;
  }

  .map.static {
    cursor: default;
  }

  .map.on-place {
    cursor: pointer;
  }

  .map:not(.static):active {
    cursor: grabbing;
  }

  /* Its edges are those of the map, where a ring around it would be cut off. */
  .map:focus-visible {
    outline-offset: -3px;
    z-index: 1;
  }

  /* A browser outlines a drawing that a pointer has focused too. */
  [data-place]:focus:not(:focus-visible) {
    outline: none;
  }

  .gl,
  .still {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }

  .still,
  .mass {
    inset: 0;
    overflow: hidden;
  }

  .mass {
    position: absolute;
    pointer-events: none;
  }

  .overlay,
  .static-ground {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .static-ground,
  .mover {
    transform-origin: 0 0;
    will-change: transform;
  }

  .mover {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .overlay {
    font-family: var(--cm-font);
    pointer-events: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .overlay [role="button"] {
    pointer-events: auto;
  }

  /* Told to whoever hears the map, and shown, above the legend, to whoever comes with the keyboard. */
  .keys,
  .help {
    position: absolute;
    inset-block-end: 3.6rem;
    inset-inline: 0.6rem;
    justify-self: center;
    inline-size: fit-content;
    max-inline-size: min(44rem, 100% - 1.2rem);
    margin-inline: auto;
    padding: 0.3rem 0.7rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
    font-size: 0.8125rem;
    text-align: center;
    pointer-events: none;
  }

  .help {
    inset-block: auto 50%;
    font-size: 0.9375rem;
  }

  .map:not(:focus-visible):not(:has(:focus-visible)) ~ .keys {
    display: none;
  }

  .printout {
    display: none;
  }

  .camera {
    position: absolute;
    inset-block-start: 0.6rem;
    inset-inline-end: 0.6rem;
    display: grid;
    gap: 1px;
  }

  .camera button {
    display: grid;
    place-items: center;
    padding: 0;
    border-radius: 0;
  }

  .camera button:first-child {
    border-radius: var(--cm-radius) var(--cm-radius) 0 0;
  }

  .camera button:last-child {
    border-radius: 0 0 var(--cm-radius) var(--cm-radius);
  }

  /* A column would reach down to what stands in the lower corner. */
  @container (max-height: 12.5rem) {
    .camera {
      grid-auto-flow: column;
    }

    .camera button:first-child {
      border-radius: 0;
      border-start-start-radius: var(--cm-radius);
      border-end-start-radius: var(--cm-radius);
    }

    .camera button:last-child {
      border-radius: 0;
      border-start-end-radius: var(--cm-radius);
      border-end-end-radius: var(--cm-radius);
    }
  }

  @media print {
    :host {
      container-type: normal;
      overflow: visible;
      break-inside: avoid;
    }

    :host > * {
      display: none;
    }

    .printout {
      display: block;
    }

    .printout > svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      print-color-adjust: exact;
    }
  }
`;
