import type { Cell, ColumnType, FlatTable } from "@defence-pact/query/tables";

/** The Parquet type for each type of column. Counts and amounts of money need 64 bits. */
const parquetTypes = {
  text: "STRING",
  integer: "INT64",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  // As text: a JSON column is read back as values, which loses whether a value was a text.
  json: "STRING",
} as const satisfies Record<ColumnType, string>;

/** A table as a Parquet file. */
export async function parquet({ columns, rows }: FlatTable): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type }, column) => ({
      name,
      type: parquetTypes[type],
      nullable: true,
      data: rows.map((row) => inParquet(row[column] ?? null, type)),
    })),
  });
  return new Uint8Array(buffer);
}

function inParquet(cell: Cell, type: ColumnType): Cell | bigint {
  return type === "integer" && typeof cell === "number" ? BigInt(cell) : cell;
}
