// citation-js has no declarations of its own: what is used here of it.
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: readonly object[] | string, options?: { readonly generateGraph: boolean });
    readonly data: readonly {
      readonly id?: string;
      readonly URL?: string;
      readonly title?: string;
      readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
    }[];
    format(
      output: "bibliography",
      options: { readonly template: string; readonly format: "text"; readonly lang: string },
    ): string;
  }
  export const plugins: {
    readonly config: {
      get(name: "@csl"): {
        readonly styles: { add(name: string, style: string): void; has(name: string): boolean };
      };
    };
  };
}

declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
