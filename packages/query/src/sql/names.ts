import type { Path } from "../values.js";

/** Columns of the first table that hold no field, but what is known of a record. */
export function mainNames(date: string): ReadonlySet<string> {
  const name = flatName([date], noNames);
  return new Set(["", "row", `${name}.first`, `${name}.last`]);
}

/** Columns of the table of a list that hold no field of an element. */
export const listNames: ReadonlySet<string> = new Set(["", "id", "position", "value"]);

/** What follows the name of a dataset in the names of tables that hold no list. */
export const tableNames: ReadonlySet<string> = new Set(["", "spans"]);

const noNames: ReadonlySet<string> = new Set();

/**
 * The name of the column, or of the table, for a path: its keys with dots between them. A dot or a
 * backslash in a key has a backslash before it, and so has a name that would be `taken`.
 */
export function flatName(path: Path, taken: ReadonlySet<string>): string {
  const name = path.map((key) => key.replace(/[\\.]/g, "\\$&")).join(".");
  return taken.has(name) ? `\\${name}` : name;
}

/** The path that a name was made of; `undefined` if it is one of those that were taken. */
export function fieldPath(name: string, taken: ReadonlySet<string>): Path | undefined {
  if (taken.has(name)) return undefined;
  const bare = /^\\(?![\\.])/.test(name) ? name.slice(1) : name;
  const keys: string[] = [];
  let key = "";
  for (const part of bare.match(/\\?./gsu) ?? []) {
    if (part === ".") {
      keys.push(key);
      key = "";
    } else key += part.startsWith("\\") ? part.slice(1) : part;
  }
  return [...keys, key];
}
