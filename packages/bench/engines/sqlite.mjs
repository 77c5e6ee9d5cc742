import initSqlJs from "sql.js";
import { sqliteEngine } from "../sql.mjs";

/** SQLite as WebAssembly, which runs everywhere; it was built without FTS5. */
export default {
  name: "SQLite (sql.js)",
  package: "sql.js",
  ...sqliteEngine({
    texts: 'fts4(id, title, body, notindexed=id, prefix="3")',
    async open() {
      const SQL = await initSqlJs();
      const db = new SQL.Database();
      return {
        exec: (sql) => db.exec(sql),
        prepare(sql) {
          const statement = db.prepare(sql);
          return {
            run: (values) => statement.run(values),
            rows(values) {
              statement.bind(values);
              const rows = [];
              while (statement.step()) rows.push(statement.get());
              statement.reset();
              return rows;
            },
          };
        },
      };
    },
  }),
};
