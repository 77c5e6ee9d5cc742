import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pact } from "@defence-pact/query";
import { tables } from "@defence-pact/query/tables";
import { parseDate, referencesOf } from "@defence-pact/schema";
import { parquetReadObjects } from "hyparquet";
import jsonld from "jsonld";
import sqlite from "node-sqlite3-wasm";
import { afterAll, describe, expect, it } from "vitest";
import { ICAL, Papa, readGraphml } from "./readers.js";
import { type JsonColumns, type ReadRow, rebuild } from "./rebuild.js";
import { main, run } from "./run.js";

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
function exported(format: string, ...args: readonly string[]): string {
  const out = join(folder, `${format}-${readdirSync(folder).length}`);
  const { error, status } = run("export", "--format", format, "--out", out, ...args);
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
  it("hold every record whole", () => {
    const all = Object.fromEntries(datasets.map((name) => [name, [...pact[name]]]));
    expect(parsed(readFileSync(exported("json"), "utf8"))).toEqual(all);
    const { out } = run("export", "--format", "ndjson", "--dataset", "quotes");
    expect(out.trimEnd().split("\n").map(parsed)).toEqual(
      [...pact.quotes].map((record) => ({ dataset: "quotes", record })),
    );
  });
});

describe("CSV", () => {
  const out = exported("csv");
  const described = parsed(readFileSync(join(out, "datapackage.json"), "utf8"));

  it("is read back whole by another parser, with the types of datapackage.json", () => {
    const read = flat.map((table): readonly [string, readonly ReadRow[]] => {
      const text = readFileSync(join(out, `${table.name}.csv`), "utf8");
      const { data, errors } = Papa.parse(text, {
        newline: "\r\n",
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      const [header = [], ...rows] = data;
      expect(header).toEqual(table.columns.map(({ name }) => name));
      const types = new Map(table.columns.map(({ name, type }) => [name, type]));
      return [
        table.name,
        rows.map((row) =>
          Object.fromEntries(
            header.map((column, place) => [column, cast(row[place] ?? "", types.get(column))]),
          ),
        ),
      ];
    });
    expectWhole(new Map(read));
  });

  it("is described file by file, column by column", () => {
    expect(described).toMatchObject({
      profile: "tabular-data-package",
      resources: flat.map(({ name, columns }) => ({
        path: `${name}.csv`,
        schema: { fields: columns.map((column) => ({ name: column.name })) },
      })),
    });
    expect(readdirSync(out)).toHaveLength(flat.length + 1);
  });
});

function cast(cell: string, type: string | undefined): unknown {
  if (cell === "") return null;
  if (type === "integer" || type === "number") return Number(cell);
  return type === "boolean" ? cell === "true" : cell;
}

describe("Parquet", () => {
  it("is read back whole", async () => {
    const out = exported("parquet");
    const read = new Map<string, readonly ReadRow[]>();
    for (const { name } of flat) {
      const bytes = readFileSync(join(out, `${name}.parquet`));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
      if (!(file instanceof ArrayBuffer)) throw new Error("A file read is an ArrayBuffer.");
      read.set(name, await parquetReadObjects({ file }));
    }
    expectWhole(read);
  });
});

describe("SQLite", () => {
  it("is a sound database that is read back whole", () => {
    const database = new sqlite.Database(exported("sqlite"), { readOnly: true });
    expect(database.all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(database.all("PRAGMA foreign_key_check")).toEqual([]);
    const booleans = new Map(
      flat.map(({ name, columns }) => [
        name,
        new Set(columns.flatMap((column) => (column.type === "boolean" ? [column.name] : []))),
      ]),
    );
    const read = flat.map(({ name }): readonly [string, readonly ReadRow[]] => [
      name,
      database
        .all(`SELECT * FROM "${name}"`)
        .map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([column, cell]) => [
              column,
              booleans.get(name)?.has(column) === true && cell !== null ? cell === 1 : cell,
            ]),
          ),
        ),
    ]);
    database.close();
    expectWhole(new Map(read));
  });
});

describe("JSON-LD", () => {
  it("is read by a JSON-LD processor: every record, with all its evidence", async () => {
    const document: unknown = parsed(readFileSync(exported("jsonld"), "utf8"));
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
    expect(text).not.toContain('"@id":"kai"');
  });

  it("turns into RDF in which events name their places", async () => {
    const out = exported("jsonld", "--dataset", "timeline");
    const quads = await jsonld.toRDF(JSON.parse(readFileSync(out, "utf8")), {
      format: "application/n-quads",
    });
    expect(quads).toContain(
      "<urn:defence-pact:fa-50-contract> <urn:defence-pact:vocabulary:place> <urn:defence-pact:langkawi>",
    );
  });
});

describe("GraphML", () => {
  it("is read as a graph with a node for each record and an edge for each reference", () => {
    const graph = readGraphml(readFileSync(exported("graphml"), "utf8"));
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
  it("has every place, with the coordinates that sources give, longitude first", () => {
    const places = pact.entities.where({ kind: "place" }).toArray();
    expect(parsed(readFileSync(exported("geojson"), "utf8"))).toMatchObject({
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
    const { stdout } = spawnSync(process.execPath, [main, "export", "--format", "icalendar"], {
      encoding: "utf8",
      env: { ...process.env, TZ: zone },
      maxBuffer: 2 ** 27,
    });
    const calendar = new ICAL.Component(ICAL.parse(stdout));
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
  });
});

describe("BibTeX, CSL-JSON and RIS", () => {
  it("are read back by citation-js with every source", async () => {
    const { Cite } = await import("@citation-js/core");
    await import("@citation-js/plugin-bibtex");
    await import("@citation-js/plugin-ris");
    for (const format of ["bibtex", "csl", "ris"]) {
      const items = new Cite(readFileSync(exported(format), "utf8"), { generateGraph: false }).data;
      expect(items).toHaveLength(pact.sources.count());
      for (const [place, source] of pact.sources.toArray().entries()) {
        const item = items[place];
        expect(item?.id, format).toBe(source.id);
        // Its reader of BibTeX encodes addresses once more.
        const url = item?.URL ?? "";
        expect([source.url, decodeURI(source.url)]).toContain(
          format === "bibtex" ? decodeURI(url) : url,
        );
        expect(item?.title, source.id).toBe(
          source.titleIsDescription === true ? `[${source.title}]` : source.title,
        );
        const issued = item?.issued?.["date-parts"]?.[0] ?? [];
        const parts = source.issued === undefined ? [] : partsOf(source.issued);
        // Its reader of RIS takes the year of an article and leaves the day.
        if (format === "ris") expect(issued[0], source.id).toBe(parts[0]);
        else expect(issued, `${format} ${source.id}`).toEqual(parts);
      }
    }
  });
});

it("RIS has the day too", () => {
  expect(readFileSync(exported("ris"), "utf8")).toContain("DA  - 2023/05/23/\r\n");
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
  it("replaces nothing without --force, and tells so", () => {
    const out = join(folder, "mine.json");
    writeFileSync(out, "mine");
    const refused = run("export", "--format", "json", "--out", out);
    expect(refused).toMatchObject({ status: 1, out: "" });
    expect(refused.error).toContain("--force");
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect(run("export", "--format", "json", "--out", out, "--force").status).toBe(0);
    expect(parsed(readFileSync(out, "utf8"))).toHaveProperty("sources");
  });

  it("leaves all files of a folder as they are, or writes all", () => {
    const out = exported("csv", "--dataset", "quotes");
    for (const name of readdirSync(out)) rmSync(join(out, name));
    writeFileSync(join(out, "quotes.spans.csv"), "mine");
    expect(run("export", "--format", "csv", "--dataset", "quotes", "--out", out).status).toBe(1);
    expect(readdirSync(out)).toEqual(["quotes.spans.csv"]);
  });

  it("leaves no half file when it is interrupted", async () => {
    const out = join(folder, "interrupted.json");
    for (const delay of [150, 250, 350, 450]) {
      const child = spawn(process.execPath, [
        main,
        "export",
        "--format",
        "json",
        "--out",
        out,
        "--force",
      ]);
      const ended = new Promise((resolve) => child.on("exit", resolve));
      setTimeout(() => child.kill("SIGKILL"), delay);
      await ended;
      const written = readdirSync(folder).includes("interrupted.json");
      if (written) expect(parsed(readFileSync(out, "utf8"))).toHaveProperty("quotes");
    }
  });

  it.runIf(process.platform === "linux")("says in one line that a disk is full", () => {
    const { error, status } = run("export", "--format", "json", "--out", "/dev/full");
    expect(error).toMatch(/^error: Cannot write \/dev\/full: ENOSPC[^\n]*\n$/);
    expect(status).toBe(1);
  });

  it("refuses formats, datasets and targets that cannot be", () => {
    expect(run("export", "--format", "jsn").error).toContain("json, ndjson");
    expect(run("export", "--format", "csv").error).toContain("--out");
    expect(run("export", "--format", "json", "--dataset", "quote").error).toContain("quotes");
    expect(run("export", "--format", "ris", "--dataset", "quotes").error).toContain("sources");
    expect(run("export", "--format", "json", "--out", folder).error).toContain("is a folder");
  });
});
