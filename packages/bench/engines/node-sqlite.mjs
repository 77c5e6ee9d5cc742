import { sqliteEngine } from "../sql.mjs";

/** SQLite as native code, in the versions of Node that have it. */
export default {
  name: "SQLite (node:sqlite)",
  needs: "node:sqlite",
  resident: true,
  ...sqliteEngine({
    texts: "fts5(id UNINDEXED, title, body, prefix='3')",
    async open() {
      const { DatabaseSync } = await import("node:sqlite");
      const db = new DatabaseSync(":memory:");
      return {
        exec: (sql) => db.exec(sql),
        prepare(sql) {
          const statement = db.prepare(sql);
          statement.setReturnArrays(true);
          return {
            run: (values) => statement.run(...values),
            rows: (values) => statement.all(...values),
          };
        },
      };
    },
  }),
};
