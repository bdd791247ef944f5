import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ConflictMap } from "./conflict-map.js";

type Said = Omit<ConflictMap, keyof HTMLElement | "view" | "caption" | "step" | "play" | "pause" | "selectPlace" | "permalink" | "toBlob">;

type Props = DetailedHTMLProps<HTMLAttributes<ConflictMap>, ConflictMap> &
  Partial<Said> & { "as-of"?: string; "according-to"?: string };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "conflict-map": Props;
    }
  }
}
