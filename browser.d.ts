// The project does without the types of browsers; declarations of packages that it uses name these.
type HeadersInit = ConstructorParameters<typeof Headers>[0];
type SVGSVGElement = object;

declare namespace WebAssembly {
  type ImportValue = unknown;
  interface Instance {
    readonly exports: unknown;
  }
  interface WebAssemblyInstantiatedSource {
    readonly instance: Instance;
    readonly module: object;
  }
}
