import { createRequire } from "node:module";

// Readers whose own declarations are missing or do not compile strictly: what is used of them.
const require = createRequire(import.meta.url);

/** The reader of CSV. */
export const Papa: {
  parse(
    text: string,
    options: { readonly newline: "\r\n"; readonly skipEmptyLines: boolean },
  ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly unknown[] };
} = require("papaparse");

interface Component {
  getAllSubcomponents(name: string): readonly Component[];
  getFirstPropertyValue(name: string): unknown;
}

interface Time {
  readonly isDate: boolean;
  toString(): string;
}

/** The reader of calendars, Mozilla's. */
export const ICAL: {
  parse(text: string): unknown;
  readonly Component: new (parsed: unknown) => Component;
  readonly Event: new (
    component: Component,
  ) => {
    readonly uid: string;
    readonly startDate: Time;
    readonly endDate: Time;
    readonly component: Component;
  };
} = require("ical.js").default ?? require("ical.js");

/** A graph that was read. */
interface Graph {
  readonly order: number;
  readonly size: number;
  edges(source: string, target: string): readonly string[];
  getNodeAttributes(node: string): object;
  getEdgeAttribute(edge: string, name: string): unknown;
}

const { parse } = require("graphology-graphml");
const { MultiDirectedGraph } = require("graphology");

/** The reader of GraphML. */
export function readGraphml(text: string): Graph {
  return parse(MultiDirectedGraph, text);
}
