import { createRequire } from "node:module";
import type { ReadRow } from "./rebuild.js";

// Readers by other hands than what writes the formats. Some have no declarations, or such as do not
// compile strictly: what is used of them.
const require = createRequire(import.meta.url);

interface Connection {
  runAndReadAll(
    sql: string,
    values?: readonly string[],
  ): Promise<{ getRowObjectsJS(): readonly ReadRow[] }>;
}

const duckdb: { readonly DuckDBConnection: { create(): Promise<Connection> } } =
  require("@duckdb/node-api");

/** Rows as DuckDB reads them. */
export async function askDuckdb(sql: string, ...values: readonly string[]): Promise<ReadRow[]> {
  const connection = await duckdb.DuckDBConnection.create();
  return [...(await connection.runAndReadAll(sql, values)).getRowObjectsJS()];
}

interface Resource {
  readonly name: string;
  readonly descriptor: {
    readonly path: string;
    readonly schema: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: "string" | "integer" | "number" | "boolean" | "any";
      }[];
    };
  };
  /** The rows, cast to the types that are declared; with `relations`, foreign keys are checked. */
  read(options: { readonly keyed: true; readonly relations: true }): Promise<readonly ReadRow[]>;
}

/** Frictionless's own reader of data packages. */
export const frictionless: {
  readonly Package: {
    load(path: string): Promise<{
      readonly valid: boolean;
      readonly errors: readonly unknown[];
      readonly resources: readonly Resource[];
    }>;
  };
} = require("datapackage");

interface SqliteDatabase {
  exec(sql: string): readonly {
    readonly columns: readonly string[];
    readonly values: readonly (readonly unknown[])[];
  }[];
  close(): void;
}

/** SQLite of another version, compiled by others. */
export const openSqlite: () => Promise<{
  readonly Database: new (file: Uint8Array) => SqliteDatabase;
}> = require("sql.js");

/** A reader of GeoJSON that refuses what RFC 7946 does not allow. */
export const checkGeojson: (text: string) => unknown = require("@placemarkio/check-geojson").check;

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
