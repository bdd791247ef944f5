/** The part of the analyzer that the generator uses; it brings no types for its functions. */
declare module "@custom-elements-manifest/analyzer" {
  export interface Plugin {
    readonly name: string;
    analyzePhase?(phase: { readonly node: Node; readonly moduleDoc: Module }): void;
  }

  /** A node of the syntax tree, as far as it is looked into. */
  export interface Node {
    readonly kind: number;
    readonly name?: { getText(): string };
    readonly type?: { getText(): string };
    readonly members?: readonly Node[];
    readonly parameters?: readonly Node[];
    readonly modifiers?: readonly Node[];
    readonly jsDoc?: readonly { readonly comment?: string; getText(): string }[];
    forEachChild(visit: (node: Node) => void): void;
  }

  export interface Module {
    readonly path: string;
    readonly declarations: import("./manifest.ts").Declaration[];
  }

  export interface Manifest {
    readonly schemaVersion: string;
    readonly modules: readonly Module[];
  }

  export const ts: {
    readonly ScriptTarget: { readonly Latest: number };
    readonly SyntaxKind: { readonly ClassDeclaration: number; readonly Constructor: number };
    createSourceFile(path: string, text: string, target: number, setParents: boolean): Node;
  };

  export function create(options: { readonly modules: readonly Node[]; readonly plugins: readonly Plugin[] }): Manifest;
}

declare module "@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js" {
  export function litPlugin(): import("@custom-elements-manifest/analyzer").Plugin[];
}
