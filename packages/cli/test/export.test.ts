import { spawn } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pact } from "@defence-pact/query";
import { tables } from "@defence-pact/query/tables";
import { parseDate, referencesOf } from "@defence-pact/schema";
import type { Source } from "@defence-pact/sources";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import jsonld from "jsonld";
import { afterAll, describe, expect, it, vi } from "vitest";
import { askDuckdb, checkGeojson, frictionless, ICAL, openSqlite, readGraphml } from "./readers.js";
import { type JsonColumns, type ReadRow, rebuild } from "./rebuild.js";
import { command, run, spawned } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "defence-pact-"));
afterAll(() => rmSync(folder, { recursive: true }));

const datasets = ["sources", "entities", "platforms", "timeline", "quotes"] as const;
const everything = datasets.flatMap((name) => [...pact[name]]);
const flat = [
  tables("sources", pact.sources, { date: "issued" }),
  tables("entities", pact.entities),
  tables("platforms", pact.platforms),
  tables("timeline", pact.timeline),
  tables("quotes", pact.quotes),
].flat();
const jsonColumns: JsonColumns = new Map(
  flat.map(({ name, columns }) => [
    name,
    new Set(columns.flatMap((column) => (column.type === "json" ? [column.name] : []))),
  ]),
);

/** Exports to a new path, and gives the path. */
async function exported(format: string, ...args: readonly string[]): Promise<string> {
  const out = join(folder, `${format}-${readdirSync(folder).length}`);
  const { error, status } = await run("export", "--format", format, "--out", out, ...args);
  expect(status, error).toBe(0);
  return out;
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

/** Checks that tables hold all records whole. */
function expectWhole(read: ReadonlyMap<string, readonly ReadRow[]>): void {
  for (const name of datasets) {
    const dateField = name === "sources" ? "issued" : "date";
    expect(rebuild(name, read, jsonColumns, dateField)).toEqual([...pact[name]]);
  }
}

describe("JSON and NDJSON", () => {
  it("are read whole by DuckDB", async () => {
    const [all = {}, ...others] = await askDuckdb(
      `SELECT ${datasets.map((name) => `(json->'$.${name}')::VARCHAR AS ${name}`).join(", ")}
       FROM read_json_objects($1, format = 'unstructured')`,
      await exported("json"),
    );
    expect(others).toEqual([]);
    for (const name of datasets) expect(parsed(String(all[name]))).toEqual([...pact[name]]);
    const lines = await askDuckdb(
      `SELECT json->>'$.dataset' AS dataset, (json->'$.record')::VARCHAR AS record
       FROM read_ndjson_objects($1)`,
      await exported("ndjson"),
    );
    expect(lines.map(({ record }) => parsed(String(record)))).toEqual(everything);
    expect(new Set(lines.map(({ dataset }) => dataset))).toEqual(new Set(datasets));
  });

  it("are one text each, for pipes", async () => {
    const { out } = await run("export", "--format", "ndjson", "--dataset", "quotes");
    expect(out.trimEnd().split("\n").map(parsed)).toEqual(
      [...pact.quotes].map((record) => ({ dataset: "quotes", record })),
    );
  });
});

/** What DuckDB calls the types of Frictionless. */
const duckdbTypes = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  any: "VARCHAR",
} as const;

describe("CSV", async () => {
  const out = await exported("csv");
  const description = join(out, "datapackage.json");

  it("is read back whole by DuckDB, with the types of datapackage.json", async () => {
    const { resources } = await frictionless.Package.load(description);
    const read = new Map<string, readonly ReadRow[]>();
    for (const { name, descriptor } of resources) {
      const columns = descriptor.schema.fields
        .map((field) => `'${field.name}': '${duckdbTypes[field.type]}'`)
        .join(", ");
      const rows = await askDuckdb(
        `SELECT * FROM read_csv($1, header = true, auto_detect = false, delim = ',', quote = '"',
         escape = '"', nullstr = '', allow_quoted_nulls = false, columns = {${columns}})`,
        join(out, descriptor.path),
      );
      read.set(name, rows);
    }
    expectWhole(read);
  });

  it("is a data package to Frictionless, with sound keys", async () => {
    const { valid, errors, resources } = await frictionless.Package.load(description);
    expect([errors, valid]).toEqual([[], true]);
    for (const [place, table] of flat.entries()) {
      const rows = await resources[place]?.read({ keyed: true, relations: true });
      expect([resources[place]?.name, rows?.length]).toEqual([table.name, table.rows.length]);
      expect(Object.keys(rows?.[0] ?? {})).toEqual(table.columns.map(({ name }) => name));
    }
    expect(readdirSync(out)).toHaveLength(flat.length + 1);
  });
});

describe("Parquet", () => {
  it("is read back whole by DuckDB", async () => {
    const out = await exported("parquet");
    const read = new Map<string, readonly ReadRow[]>();
    for (const { name } of flat) {
      const path = join(out, `${name}.parquet`);
      read.set(name, await askDuckdb("SELECT * FROM read_parquet($1)", path));
    }
    expectWhole(read);
    expect(readdirSync(out)).toHaveLength(flat.length);
  });
});

describe("SQLite", () => {
  it("is a sound database that is read back whole", async () => {
    const { Database } = await openSqlite();
    const database = new Database(readFileSync(await exported("sqlite")));
    expect(database.exec("PRAGMA integrity_check")[0]?.values).toEqual([["ok"]]);
    expect(database.exec("PRAGMA foreign_key_check")).toEqual([]);
    const read = flat.map((table): readonly [string, readonly ReadRow[]] => {
      const types = new Map(table.columns.map(({ name, type }) => [name, type]));
      const [{ columns, values } = { columns: [], values: [] }] = database.exec(
        `SELECT * FROM "${table.name}"`,
      );
      const rows = values.map((row) =>
        Object.fromEntries(
          columns.map((column, place) => {
            const cell = row[place];
            // SQLite holds truth as 0 and 1.
            return [column, types.get(column) === "boolean" && cell !== null ? cell === 1 : cell];
          }),
        ),
      );
      return [table.name, rows];
    });
    database.close();
    expectWhole(new Map(read));
  });
});

describe("JSON-LD", () => {
  it("is read by a JSON-LD processor: every record, with all its evidence", async () => {
    const document: unknown = parsed(readFileSync(await exported("jsonld"), "utf8"));
    if (typeof document !== "object" || document === null) throw new Error("It is an object.");
    const nodes = await jsonld.expand(document);
    expect(nodes.map((node) => node["@id"])).toEqual(
      everything.map(({ id }) => `urn:defence-pact:${id}`),
    );
    const text = JSON.stringify(nodes);
    expect(text.match(/"http:\/\/www\.w3\.org\/ns\/prov#Derivation"/g)).toHaveLength(
      JSON.stringify(everything).match(/"source":/g)?.length ?? 0,
    );
    expect(text).toContain('{"@language":"ko","@value":"한국항공우주산업"}');
    expect(text).toContain(
      '"https://schema.org/url":[{"@id":"https://defencesecurityasia.com/en/south-korea-malaysia-defence-pact-weapons-development/#:~:text=',
    );
    expect(text).not.toContain('"@id":"kai"');
  });

  it("turns into RDF in which events name their places", async () => {
    const out = await exported("jsonld", "--dataset", "timeline");
    const quads = await jsonld.toRDF(JSON.parse(readFileSync(out, "utf8")), {
      format: "application/n-quads",
    });
    expect(quads).toContain(
      "<urn:defence-pact:fa-50-contract> <urn:defence-pact:vocabulary:place> <urn:defence-pact:langkawi>",
    );
  });
});

describe("GraphML", () => {
  it("is read as a graph with a node for each record and an edge for each reference", async () => {
    const graph = readGraphml(readFileSync(await exported("graphml"), "utf8"));
    const ids = new Set<string>(everything.map(({ id }) => id));
    const references = everything.flatMap((record) =>
      referencesOf(record).filter(({ id }) => ids.has(id)),
    );
    expect(graph.order).toBe(ids.size);
    expect(graph.size).toBe(references.length);
    expect(graph.getNodeAttributes("kai")).toMatchObject({ dataset: "entities", kind: "company" });
    expect(
      graph.edges("fa-50-contract", "kai").map((edge) => graph.getEdgeAttribute(edge, "field")),
    ).toContain("participants.entity");
  });
});

describe("GeoJSON", () => {
  it("has every place, with the coordinates that sources give, longitude first", async () => {
    const places = pact.entities.where({ kind: "place" }).toArray();
    expect(checkGeojson(readFileSync(await exported("geojson"), "utf8"))).toMatchObject({
      type: "FeatureCollection",
      features: places.map(({ id, name, coordinates }) => ({
        type: "Feature",
        id,
        geometry:
          coordinates === undefined
            ? null
            : { type: "Point", coordinates: [coordinates.longitude, coordinates.latitude] },
        properties: { name },
      })),
    });
  });
});

describe("iCalendar", () => {
  it.each(["UTC", "Asia/Seoul", "America/Los_Angeles"])("has whole days, in %s too", (zone) => {
    vi.stubEnv("TZ", zone);
    const { out } = spawned("export", "--format", "icalendar");
    vi.unstubAllEnvs();
    const calendar = new ICAL.Component(ICAL.parse(out));
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    const signing = events.find(({ uid }) => uid === "fa-50-contract@defence-pact");
    expect(signing?.startDate.toString()).toBe("2023-05-23");
    expect(signing?.endDate.toString()).toBe("2023-05-24");
    expect(signing?.startDate.isDate).toBe(true);
    expect(signing?.component.getFirstPropertyValue("x-edtf")).toBe("2023-05-23");
    for (const { uid, component } of events) {
      const event = pact.timeline.find(uid.replace("@defence-pact", ""));
      expect(String(component.getFirstPropertyValue("x-edtf"))).toBe(event?.date);
    }
    expect(events.length).toBeGreaterThan(100);
    const plan = events.find(({ uid }) => uid === "fa-50-delivery-plan-2026-02@defence-pact");
    expect(plan?.startDate.toString()).toBe("2026-12-31");
    expect(plan?.endDate.toString()).toBe("2027-01-01");
    expect(plan?.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
    expect(String(plan?.component)).toContain("CATEGORIES:delivery,due");
  });
});

/** The title as it is cited. */
function titleOf({ title, titleIsDescription }: Source): string {
  return titleIsDescription === true ? `[${title}]` : title;
}

describe("BibTeX", () => {
  it("is read by the parser of Better BibTeX with every source", async () => {
    const { entries, errors } = parseBibtex(readFileSync(await exported("bibtex"), "utf8"), {
      sentenceCase: false,
    });
    expect(errors).toEqual([]);
    expect(
      entries.map(({ key, fields: { title, url, urldate, date, langid } }) => ({
        key,
        title,
        url,
        urldate,
        date,
        langid,
      })),
    ).toEqual(
      pact.sources.toArray().map((source) => ({
        key: source.id,
        title: titleOf(source),
        url: source.url,
        urldate: source.accessed,
        date: source.issued,
        langid: source.language,
      })),
    );
  });
});

describe("CSL-JSON and RIS", () => {
  it("are read by citation-js with every source", async () => {
    const { Cite } = await import("@citation-js/core");
    await import("@citation-js/plugin-ris");
    for (const format of ["csl", "ris"]) {
      const items = new Cite(readFileSync(await exported(format), "utf8"), { generateGraph: false })
        .data;
      expect(items).toHaveLength(pact.sources.count());
      for (const [place, source] of pact.sources.toArray().entries()) {
        const item = items[place];
        expect([item?.id, item?.URL, item?.title], format).toEqual([
          source.id,
          source.url,
          titleOf(source),
        ]);
        const issued = item?.issued?.["date-parts"]?.[0] ?? [];
        const parts = source.issued === undefined ? [] : partsOf(source.issued);
        // Its reader of RIS takes the year of an article and leaves the day.
        if (format === "ris") expect(issued[0], source.id).toBe(parts[0]);
        else expect(issued, `${format} ${source.id}`).toEqual(parts);
      }
    }
  });
});

it("RIS has the day too", async () => {
  expect(readFileSync(await exported("ris"), "utf8")).toContain("DA  - 2023/05/23/\r\n");
});

function partsOf(date: string): readonly number[] {
  const parsedDate = parseDate(date);
  if (!("year" in parsedDate)) throw new Error(`${date} is one date.`);
  return [
    parsedDate.year,
    ...("month" in parsedDate ? [parsedDate.month] : []),
    ...("day" in parsedDate ? [parsedDate.day] : []),
  ];
}

describe("writing", () => {
  it("replaces nothing without --force, and tells so", async () => {
    const out = join(folder, "mine.json");
    writeFileSync(out, "mine");
    const refused = await run("export", "--format", "json", "--out", out);
    expect(refused).toMatchObject({ status: 1, out: "" });
    expect(refused.error).toContain("--force");
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect((await run("export", "--format", "json", "--out", out, "--force")).status).toBe(0);
    expect(parsed(readFileSync(out, "utf8"))).toHaveProperty("sources");
  });

  it("leaves all files of a folder as they are, or writes all", async () => {
    const out = await exported("csv", "--dataset", "quotes");
    for (const name of readdirSync(out)) rmSync(join(out, name));
    writeFileSync(join(out, "quotes.spans.csv"), "mine");
    expect(
      (await run("export", "--format", "csv", "--dataset", "quotes", "--out", out)).status,
    ).toBe(1);
    expect(readdirSync(out)).toEqual(["quotes.spans.csv"]);
  });

  it.each([1, 2, 3, 4])(
    "leaves no half file when it is ended at change %i of the folder",
    async (nth) => {
      const there = mkdtempSync(join(folder, "interrupted-"));
      const out = join(there, "all.json");
      const child = spawn(process.execPath, [command, "export", "--format", "json", "--out", out]);
      let changes = 0;
      const watcher = watch(there, () => {
        changes++;
        if (changes === nth) child.kill("SIGKILL");
      });
      await new Promise((resolve) => child.on("exit", resolve));
      watcher.close();
      expect(changes).toBeGreaterThan(0);
      if (existsSync(out)) expect(parsed(readFileSync(out, "utf8"))).toHaveProperty("quotes");
    },
  );

  it.runIf(process.platform === "linux")("says in one line that a disk is full", async () => {
    const { error, status } = await run("export", "--format", "json", "--out", "/dev/full");
    expect(error).toMatch(/^error: Cannot write \/dev\/full: ENOSPC[^\n]*\n$/);
    expect(status).toBe(1);
  });

  it("refuses formats, datasets and targets that cannot be", async () => {
    expect((await run("export", "--format", "jsn")).error).toContain("json, ndjson");
    expect((await run("export", "--format", "csv")).error).toContain("--out");
    expect((await run("export", "--format", "json", "--dataset", "quote")).error).toContain(
      "quotes",
    );
    expect((await run("export", "--format", "ris", "--dataset", "quotes")).error).toContain(
      "sources",
    );
    expect((await run("export", "--format", "json", "--out", folder)).error).toContain(
      "is a folder",
    );
  });
});
