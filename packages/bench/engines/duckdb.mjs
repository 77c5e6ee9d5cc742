import { DuckDBInstance } from "@duckdb/node-api";
import { sqlAnswers, tables } from "../sql.mjs";

export default {
  name: "DuckDB",
  package: "@duckdb/node-api",
  async create(records) {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    for (const sql of tables.split(";")) if (sql.trim() !== "") await connection.run(sql);
    const row = await connection.createAppender("records");
    const tie = await connection.createAppender("participants");
    for (const { id, kind, date, importance, participants } of records) {
      row.appendVarchar(id);
      row.appendVarchar(kind);
      row.appendInteger(date.min);
      row.appendInteger(date.max);
      row.appendInteger(importance);
      row.endRow();
      for (const name of participants) {
        tie.appendVarchar(id);
        tie.appendVarchar(name);
        tie.endRow();
      }
    }
    row.closeSync();
    tie.closeSync();
    await connection.run("CREATE UNIQUE INDEX by_id ON records (id)");
    await connection.run("CREATE INDEX by_name ON participants (name)");
    const prepared = new Map();
    async function run(sql, values) {
      let statement = prepared.get(sql);
      if (statement === undefined) {
        let place = 0;
        statement = await connection.prepare(sql.replace(/\?/g, () => `$${++place}`));
        prepared.set(sql, statement);
      }
      statement.bind(values);
      return (await statement.runAndReadAll()).getRows();
    }
    return sqlAnswers(run, async (value, next) => next(await value));
  },
};
