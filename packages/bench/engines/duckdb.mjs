import { DuckDBInstance } from "@duckdb/node-api";
import { sqlAnswers, sqlTables } from "../sql.mjs";
import { recordWords } from "../words.mjs";

/** Words are a table: its full-text search is an extension that must be downloaded. */
export default {
  name: "DuckDB",
  package: "@duckdb/node-api",
  resident: true,
  async create(records) {
    const { connection, run } = await connect(sqlTables);
    const row = await connection.createAppender("records");
    const tie = await connection.createAppender("participants");
    for (const { id, kind, date, importance, participants } of records) {
      row.appendVarchar(id);
      row.appendVarchar(kind);
      row.appendInteger(date.min);
      row.appendInteger(date.max);
      row.appendInteger(importance);
      row.endRow();
      for (const name of participants) appendPair(tie, id, name);
    }
    row.closeSync();
    tie.closeSync();
    await connection.run("CREATE UNIQUE INDEX by_id ON records (id)");
    await connection.run("CREATE INDEX by_name ON participants (name)");
    return sqlAnswers(run, async (value, next) => next(await value));
  },
  async createText(records) {
    const { connection, run } = await connect("CREATE TABLE words (record TEXT, word TEXT)");
    const words = await connection.createAppender("words");
    for (const record of records) {
      for (const word of new Set(recordWords(record))) appendPair(words, record.id, word);
    }
    words.closeSync();
    await connection.run("CREATE INDEX by_word ON words (word)");
    await connection.run("CREATE TABLE vocabulary AS SELECT DISTINCT word FROM words");
    const withAny = (fits) =>
      `SELECT DISTINCT record FROM words WHERE word IN (SELECT word FROM vocabulary WHERE ${fits})`;
    const found = async (sql, values) => (await run(sql, values)).map(([id]) => id);
    return {
      text: (a, b) =>
        found(
          `SELECT record FROM words WHERE word = ?
           INTERSECT SELECT record FROM words WHERE word = ?`,
          [a, b],
        ),
      prefix: (start) => found(withAny("starts_with(word, ?)"), [start]),
      fuzzy: (asked) =>
        found(withAny("starts_with(word, ?) OR levenshtein(word, ?) <= 1"), [asked, asked]),
    };
  },
};

function appendPair(appender, one, other) {
  appender.appendVarchar(one);
  appender.appendVarchar(other);
  appender.endRow();
}

async function connect(schema) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const sql of schema.split(";")) if (sql.trim() !== "") await connection.run(sql);
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
  return { connection, run };
}
