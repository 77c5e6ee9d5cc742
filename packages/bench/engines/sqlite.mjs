import initSqlJs from "sql.js";
import { indexes, sqlAnswers, tables } from "../sql.mjs";

/** SQLite in WebAssembly: the native module would have to be downloaded or compiled. */
export default {
  name: "SQLite (sql.js)",
  package: "sql.js",
  async create(records) {
    const SQL = await initSqlJs();
    const db = new SQL.Database();
    db.exec(tables);
    db.exec("BEGIN");
    const row = db.prepare("INSERT INTO records VALUES (?, ?, ?, ?, ?)");
    const tie = db.prepare("INSERT INTO participants VALUES (?, ?)");
    for (const { id, kind, date, importance, participants } of records) {
      row.run([id, kind, date.min, date.max, importance]);
      for (const name of participants) tie.run([id, name]);
    }
    db.exec("COMMIT");
    db.exec(indexes);
    db.exec("ANALYZE");
    const prepared = new Map();
    function run(sql, values) {
      const statement = prepared.get(sql) ?? db.prepare(sql);
      prepared.set(sql, statement);
      statement.bind(values);
      const rows = [];
      while (statement.step()) rows.push(statement.get());
      statement.reset();
      return rows;
    }
    return sqlAnswers(run, (value, next) => next(value));
  },
};
