import { about } from "@defence-pact/entities";
import type { ColumnType, FlatTable } from "@defence-pact/query/tables";
import { stringify } from "csv-stringify/sync";

/** The Frictionless names of column types. */
const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  json: "any",
};

/** Tables as CSV (RFC 4180, UTF-8, with a header), and `datapackage.json`, which describes them. */
export function csvFiles(tables: readonly FlatTable[]): readonly (readonly [string, string])[] {
  return [
    ...tables.map((table) => [`${table.name}.csv`, csv(table)] as const),
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
      // A missing cell differs from an empty text, which is quoted.
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
      path: `${table.name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields: table.columns.map(({ name, type }) => ({ name, type: fieldTypes[type] })),
        missingValues: [""],
        primaryKey: table.key,
        ...(table.parent !== undefined && {
          foreignKeys: [{ fields: "id", reference: { resource: table.parent, fields: "id" } }],
        }),
      },
    })),
  };
}
