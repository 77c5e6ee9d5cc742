import { about } from "@defence-pact/entities";
import type { ColumnType, FlatTable } from "@defence-pact/query/tables";
import { stringify } from "csv-stringify/sync";

/** What Frictionless calls the types of columns. */
const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  json: "any",
};

/** The file of a table. */
function fileOf(table: FlatTable): string {
  return `${table.name}.csv`;
}

/** Tables as CSV (RFC 4180, UTF-8, with a header), and what describes them. */
export function csvFiles(tables: readonly FlatTable[]): readonly (readonly [string, string])[] {
  return [
    ...tables.map((table) => [fileOf(table), csv(table)] as const),
    ["datapackage.json", `${JSON.stringify(dataPackage(tables), null, 2)}\n`] as const,
  ];
}

function csv({ columns, rows }: FlatTable): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: "windows",
      // No cell is not the same as an empty text, which stands in quotes.
      quoted_empty: false,
      quoted_string: true,
      cast: { boolean: (value) => (value ? "true" : "false") },
    },
  );
}

/**
 * The Frictionless description of the tables.
 *
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
function dataPackage(tables: readonly FlatTable[]): object {
  return {
    profile: "tabular-data-package",
    name: "defence-pact",
    title: "The South Korea–Malaysia defence-industrial partnership",
    version: about.version,
    licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
    resources: tables.map((table) => ({
      profile: "tabular-data-resource",
      name: table.name,
      path: fileOf(table),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields: table.columns.map(({ name, type }) => ({ name, type: fieldTypes[type] })),
        missingValues: [""],
        primaryKey: table.key,
        ...(table.parent === undefined
          ? {}
          : {
              foreignKeys: [{ fields: "id", reference: { resource: table.parent, fields: "id" } }],
            }),
      },
    })),
  };
}
