/** The answers of a database: a list of records is a list of ids. */
export const sqlTables = `
  CREATE TABLE records (id TEXT, kind TEXT, low INTEGER, high INTEGER, importance INTEGER);
  CREATE TABLE participants (record TEXT, name TEXT);
`;
export const sqlIndexes = `
  CREATE UNIQUE INDEX by_id ON records (id);
  CREATE INDEX by_kind ON records (kind, id);
  CREATE INDEX by_low ON records (low, high);
  CREATE INDEX by_importance ON records (importance);
  CREATE INDEX by_name ON participants (name, record);
  CREATE INDEX by_record ON participants (record, name);
`;

const overlap = "SELECT id FROM records WHERE low <= ? AND high >= ?";
const joinedRecords = `
  FROM participants JOIN records ON record = id
  WHERE name = ? AND kind = ? AND low <= ? AND high >= ?`;

/** The answers, given a function that runs SQL and returns rows as lists. */
export function sqlAnswers(run, then) {
  const column = (rows) => rows.map(([value]) => value);
  return {
    get: (id) =>
      then(run("SELECT id, importance FROM records WHERE id = ?", [id]), ([row]) => ({
        id: row[0],
        importance: Number(row[1]),
      })),
    kind: (kind) =>
      then(run("SELECT count(*) FROM records WHERE kind = ?", [kind]), ([[count]]) =>
        then(run("SELECT id FROM records WHERE kind = ? ORDER BY id LIMIT 20", [kind]), (rows) => ({
          count: Number(count),
          first: column(rows),
        })),
      ),
    contains: (name) => then(run("SELECT record FROM participants WHERE name = ?", [name]), column),
    overlap1: (low, high) => then(run(overlap, [high, low]), column),
    overlap30: (low, high) => then(run(overlap, [high, low]), column),
    conj: (kind, name, low, high) =>
      then(run(`SELECT id ${joinedRecords}`, [name, kind, high, low]), column),
    conjTop: (kind, name, low, high) =>
      then(
        run(`SELECT id ${joinedRecords} ORDER BY low DESC, id LIMIT 20`, [name, kind, high, low]),
        column,
      ),
    topK: (k) =>
      then(run("SELECT id FROM records ORDER BY importance DESC, id LIMIT ?", [k]), column),
    group: (low, high) =>
      then(
        run("SELECT kind, count(*) FROM records WHERE low <= ? AND high >= ? GROUP BY kind", [
          high,
          low,
        ]),
        (rows) => Object.fromEntries(rows.map(([kind, count]) => [kind, Number(count)])),
      ),
    hop: (name) =>
      then(
        run(
          `SELECT b.name, count(*) AS n FROM participants a JOIN participants b ON a.record = b.record
           WHERE a.name = ? AND b.name <> a.name GROUP BY b.name ORDER BY n DESC, b.name LIMIT 20`,
          [name],
        ),
        (rows) => rows.map(([other, count]) => [other, Number(count)]),
      ),
  };
}

/**
 * SQLite in any build: `exec` runs SQL, `prepare` returns a statement with `run` and `rows`. Words
 * are found by its full-text search, which does not find misspelt ones.
 */
export function sqliteEngine({ open, texts }) {
  async function prepared() {
    const db = await open();
    const statements = new Map();
    function run(sql, values) {
      let statement = statements.get(sql);
      if (statement === undefined) {
        statement = db.prepare(sql);
        statements.set(sql, statement);
      }
      return statement.rows(values);
    }
    return { db, run };
  }
  return {
    async create(records) {
      const { db, run } = await prepared();
      db.exec(sqlTables);
      db.exec("BEGIN");
      const row = db.prepare("INSERT INTO records VALUES (?, ?, ?, ?, ?)");
      const tie = db.prepare("INSERT INTO participants VALUES (?, ?)");
      for (const { id, kind, date, importance, participants } of records) {
        row.run([id, kind, date.min, date.max, importance]);
        for (const name of participants) tie.run([id, name]);
      }
      db.exec("COMMIT");
      db.exec(sqlIndexes);
      db.exec("ANALYZE");
      return sqlAnswers(run, (value, next) => next(value));
    },
    async createText(records) {
      const { db, run } = await prepared();
      db.exec(`CREATE VIRTUAL TABLE texts USING ${texts}`);
      db.exec("BEGIN");
      const row = db.prepare("INSERT INTO texts (id, title, body) VALUES (?, ?, ?)");
      for (const { id, title, body } of records) row.run([id, title, body]);
      db.exec("COMMIT");
      db.exec("INSERT INTO texts (texts) VALUES ('optimize')");
      const matching = (match) =>
        run("SELECT id FROM texts WHERE texts MATCH ?", [match]).map(([id]) => id);
      return {
        text: (a, b) => matching(`"${a}" "${b}"`),
        prefix: (start) => matching(`${start}*`),
      };
    },
  };
}
