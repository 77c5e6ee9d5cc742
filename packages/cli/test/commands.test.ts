import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entities } from "@defence-pact/entities";
import { due, overdue, type PactRecord, pact } from "@defence-pact/query";
import { search } from "@defence-pact/query/search";
import {
  archiveUrl,
  type Claim,
  claim,
  disputes,
  formatSource,
  formatValue,
  passageUrl,
  wordsOf,
} from "@defence-pact/schema";
import { type Source, sources } from "@defence-pact/sources";
import { timeline } from "@defence-pact/timeline";
import pc from "picocolors";
import stringWidth from "string-width";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { textTable } from "../src/table.js";
import { recordText } from "../src/views.js";
import { command, json, run, spawned } from "./run.js";

/** The records that cite sources. */
const records = [pact.entities, pact.platforms, pact.timeline, pact.quotes].flatMap(
  (dataset): readonly Exclude<PactRecord, Source>[] => [...dataset],
);

const folder = mkdtempSync(join(tmpdir(), "defence-pact-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("list", () => {
  it("lists whole datasets, as a table and as JSON", async () => {
    expect(await json("list", "entities")).toHaveLength(pact.entities.count());
    const { out } = await run("list", "sources");
    expect(out.trimEnd().split("\n")).toHaveLength(pact.sources.count() + 1);
  });

  it("takes conditions, times, an order and a limit, as the library does", async () => {
    const asked = await json(
      ...["list", "timeline", "--where", "kind=contract"],
      ...["--where", '{"participants":{"has":{"entity":"kai"}}}'],
      ...["--overlaps", "2023/2025", "--order", "date:desc", "--limit", "2"],
    );
    expect(asked).toEqual(
      pact.timeline
        .where({ kind: "contract", participants: { has: { entity: "kai" } } })
        .overlaps("2023/2025")
        .orderBy("date", "desc")
        .limit(2)
        .toArray(),
    );
    expect(await json("list", "timeline", "--where", "value.USD.amount=920000000")).toEqual(
      pact.timeline.where({ value: { USD: { amount: 920_000_000 } } }).toArray(),
    );
  });

  it("refuses what is no dataset, condition or number, in one line", async () => {
    for (const [args, said] of [
      [["list", "entties"], "entities"],
      [["list", "entities", "--where", "kind"], "field=value"],
      [["list", "entities", "--where", "{kind}"], "JSON"],
      [["list", "entities", "--limit", "many"], "whole number"],
      [["list", "entities", "--order", "kind:down"], "asc"],
      [["list", "timeline", "--overlaps", "soon"], "soon"],
    ] as const) {
      const { error, out, status } = await run(...args);
      expect(error, args.join(" ")).toContain(said);
      expect(error.trimEnd().split("\n")).toHaveLength(1);
      expect([out, status]).toEqual(["", 1]);
    }
  });
});

describe("show", () => {
  it("gives the record itself as JSON", async () => {
    expect(await json("show", "fa-50-contract")).toEqual(timeline["fa-50-contract"]);
    expect(await json("show", "dsa-pact-2025")).toEqual(sources["dsa-pact-2025"]);
  });

  it("shows each field with its citation, in the language asked for", async () => {
    const { out } = await run("show", "fa-50-contract");
    expect(out).toMatch(/^date\s+23 May 2023 \[\d/m);
    expect(out).toMatch(/^\[1\] Defence Security Asia/m);
    const korean = (await run("show", "fa-50-contract", "--language", "ko")).out;
    for (const words of ["2023년 FA-50 계약", "9억2000만 달러", "이 프로젝트의 번역"]) {
      expect(korean).toContain(words);
    }
    expect((await run("show", "kai", "--language", "ko")).out).toContain("한국항공우주산업");
  });

  it("names the id that was likely meant", async () => {
    expect(await run("show", "kaii")).toEqual({
      out: "",
      error: 'error: No record has the id "kaii". Did you mean "kai"?\n',
      status: 1,
    });
  });
});

describe("timeline", () => {
  it("gives the events that may lie in a time, in the order of their dates", async () => {
    expect(await json("timeline", "--from", "2023", "--to", "2024", "--kind", "delivery")).toEqual(
      pact.timeline.where({ kind: "delivery" }).overlaps("2023/2024").toArray(),
    );
    expect(await json("timeline", "--from", "2026")).toEqual(
      pact.timeline.overlaps("2026/..").toArray(),
    );
    expect(await json("timeline")).toHaveLength(pact.timeline.count());
  });

  it("gives only the events that certainly lie in a time, on request", async () => {
    const ids = pact.timeline.within("2023").ids();
    expect(await json("timeline", "--from", "2023", "--to", "2023", "--certain")).toMatchObject(
      ids.map((id) => ({ id })),
    );
    expect(ids.length).toBeLessThan(pact.timeline.overlaps("2023").count());
  });

  it("refuses a kind that no event has, naming those there are", async () => {
    expect((await run("timeline", "--kind", "contracts")).error).toContain("contract, delivery");
  });
});

describe("due, overdue, slips", () => {
  const on = ["--on", "2026-11-28"];

  it("print what the views say, no more than is asked for", async () => {
    expect(await json("due", ...on, "--within", "1", "--limit", "2")).toEqual({
      ...due(pact, { on: "2026-11-28", within: 1 }),
      plans: due(pact, { on: "2026-11-28", within: 1 }).plans.slice(0, 2),
    });
    expect(await json("overdue", ...on)).toEqual(overdue(pact, { on: "2026-11-28" }));
    expect(await json("slips", "fa-50-contract", "--limit", "1", ...on)).toMatchObject({
      contract: "fa-50-contract",
      statements: [{ event: "fa-50-delivery-plan-2026-02" }],
    });
    const then = (await run("slips", "fa-50-contract", "--on", "2024-05-07")).out;
    expect(then).toContain("fa-50-delivery-plan-2024-05");
    expect(then).not.toContain("fa-50-delivery-plan-2024-09");
  });

  it("say as of when, and that silence is not lateness", async () => {
    const basis = "As of 28 November 2026. Newest source: 2 July 2026;";
    expect((await run("due", ...on)).out).toContain(basis);
    const late = (await run("overdue", ...on)).out;
    expect(late).toContain(basis);
    expect(late).toContain("No report found by 2 July 2026.");
    expect(late).toMatch(/October 2026 to December 2027 +possible/);
    expect((await run("slips", "fa-50-contract", ...on)).out).toMatch(
      /7 May 2024 .*\+3 months +−6 months/,
    );
  });

  it("refuse a day that is none and an id that is no contract", async () => {
    expect((await run("due", "--on", "2026-13-01")).error).toContain("2026-13-01");
    expect((await run("due", "--within", "x")).error).toContain('not "x"');
    expect((await run("slips", "fa-50-contrat")).error).toContain("fa-50-contract");
  });
});

describe("ledger, related, path, disputes", () => {
  it("lists the FA-50 order with what is known of it", async () => {
    const { out } = await run("ledger");
    expect(out).toMatch(
      /23 May 2023 .*Korea Aerospace Industries .*Malaysia .*FA-50M .*18 aircraft/,
    );
    expect(await json("ledger", "--on", "2026-11-28")).toMatchObject({
      on: "2026-11-28",
      rows: expect.arrayContaining([expect.objectContaining({ event: "fa-50-contract" })]),
    });
    expect(await json("ledger", "--on", "2023-05-22")).not.toMatchObject({
      rows: expect.arrayContaining([expect.objectContaining({ event: "fa-50-contract" })]),
    });
  });

  it("lists what a record names and what names it", async () => {
    expect(await json("related", "fa-50-contract")).toContainEqual({
      direction: "names",
      field: "participants.entity",
      dataset: "entities",
      id: "kai",
    });
    expect((await run("related", "kai")).out).toMatch(/← participants\.entity\s+fa-50-contract/);
  });

  it("shows a way between two records, or says that there is none", async () => {
    const way = await json("path", "kai", "royal-malaysian-air-force");
    expect(way).toEqual(
      pact.path("kai", "royal-malaysian-air-force")?.map((step) => ({
        ...("field" in step ? { direction: step.direction, field: step.field } : {}),
        dataset: step.dataset,
        id: step.record.id,
      })),
    );
    expect((await run("path", "kai", "dsa-pact-2025")).error).toContain("Nothing ties");
  });

  it("counts the elements of lists from one", async () => {
    const [found] = records.flatMap((record) =>
      disputes(record).flatMap(({ field }) => {
        const [, place] = /\.(\d+)\./.exec(field) ?? [];
        return place === undefined ? [] : [{ id: record.id, place: Number(place) }];
      }),
    );
    if (found === undefined) throw new Error("No record disputes an element of a list.");
    expect((await run("disputes", found.id)).out).toContain(`, ${found.place + 1}, `);
  });

  it("shows both sides of a dispute", async () => {
    const { out } = await run("disputes", "fa-50-contract");
    expect(out).toMatch(/stands: 23 May 2023/);
    expect(out).toMatch(/against: 25 May 2023/);
    const found = await json("disputes");
    expect(Array.isArray(found) && found.length).toBeGreaterThan(1);
  });
});

describe("cite", () => {
  it("cites in styles of the field", async () => {
    expect((await run("cite", "bernama-2024-06-11")).out).toContain("(2024, June 11)");
    expect((await run("cite", "dsa-pact-2025", "--style", "chicago")).out).toBe(
      "Defence Security Asia. n.d. “South Korea–Malaysia Strike Landmark Defence Pact for Joint Weapons Production Amid Indo-Pacific Tensions.” Accessed November 23, 2026. https://defencesecurityasia.com/en/south-korea-malaysia-defence-pact-weapons-development/.\n",
    );
    expect((await run("cite", "dsa-pact-2025")).out).toBe(
      "Defence Security Asia. (n.d.). South Korea–Malaysia Strike Landmark Defence Pact for Joint Weapons Production Amid Indo-Pacific Tensions. Retrieved November 23, 2026, from https://defencesecurityasia.com/en/south-korea-malaysia-defence-pact-weapons-development/\n",
    );
  });

  it("cites every source that supports a record, each once, and names those that do not", async () => {
    const { out, error } = await run("cite", "fa-50-contract", "--style", "csl");
    const items: unknown = JSON.parse(out);
    const { evidence, participants, platforms } = timeline["fa-50-contract"];
    const elements = [...participants, ...platforms];
    const entries = [evidence, ...elements.map((element) => element.evidence ?? [])].flat();
    const support = new Set(
      entries.flatMap((entry) => ("supports" in entry ? [entry.source] : [])),
    );
    expect(items).toHaveLength(support.size);
    const others = entries.filter(({ source }) => !support.has(source));
    expect(others.length).toBeGreaterThan(0);
    for (const { source } of others) expect(error).toContain(source);
  });

  it("cites the sources of one field, or names the fields there are", async () => {
    const { support } = claim(timeline["fa-50-contract"], "value.MYR");
    const { out } = await run("cite", "fa-50-contract", "--field", "value.MYR", "--style", "csl");
    expect(JSON.parse(out)).toHaveLength(new Set(support.map(({ source }) => source)).size);
    const { error } = await run("cite", "fa-50-contract", "--field", "price");
    expect(error).toContain('cites nothing for "price"; it does for: name, date');
  });
});

describe("links to the words of passages", () => {
  const contract = timeline["fa-50-contract"];

  it("are printed with each passage of a field, its words and an archived copy", async () => {
    const { out } = await run(
      ...["cite", contract.id, "--style", "passages", "--field", "value.MYR"],
    );
    const { support, rivals } = claim(contract, "value.MYR");
    const entries = [...support, ...rivals.flatMap(({ evidence }) => evidence)];
    const blocks = out.trimEnd().split("\n\n");
    expect(blocks).toHaveLength(new Set(entries).size);
    for (const [place, entry] of entries.entries()) {
      const source = sources[entry.source];
      const lines = blocks[place]?.split("\n");
      expect(lines?.[0]?.startsWith("worth, MYR")).toBe(true);
      expect(lines?.[0]?.includes("against: ")).toBe("contradicts" in entry);
      for (const words of wordsOf(entry)) expect(lines?.[2]).toContain(`“${words}”`);
      expect(lines?.slice(3)).toEqual([
        `  ${passageUrl(entry, source)}`,
        `  archived copy: ${passageUrl(entry, { url: archiveUrl(source) })}`,
      ]);
    }
    const { error, status } = await run("cite", "dsa-pact-2025", "--style", "passages");
    expect([error, status]).toEqual([
      "error: dsa-pact-2025 is a source; give a record that cites it, or another style.\n",
      1,
    ]);
  });

  it("are behind the marks on a terminal, and change nothing else", () => {
    const plain = {
      pact,
      language: "en",
      width: 80,
      colours: pc.createColors(false),
      links: false,
    } as const;
    const [located, linked] = [pact.locate(contract.id), { ...plain, links: true }];
    const text = recordText(located, linked);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a link is written with.
    const links = /\u001B\]8;;([^\u0007]*)\u0007/g;
    expect(text.replace(links, "")).toBe(recordText(located, plain));
    const addresses = [...text.matchAll(links)].flatMap(([, address]) => address || []);
    const { support } = claim(contract, "value.USD");
    expect(support.length).toBeGreaterThan(0);
    for (const entry of support) {
      expect(addresses).toContain(passageUrl(entry, sources[entry.source]));
    }
  });
});

/** The numbers in the marks of a text, as source ids. */
function markedIn(text: string, numbered: readonly string[]): readonly string[] {
  return [...text.matchAll(/\[(\d[^\]]*)\]/g)].flatMap(([, mark = ""]) =>
    mark.split("; ").map((part) => numbered[Number.parseInt(part, 10) - 1] ?? ""),
  );
}

describe("a footnote", () => {
  const disputed = records.filter((record) => disputes(record).length > 0);

  it("on a value names nobody who denies it, in any record", async () => {
    expect(disputed.length).toBeGreaterThan(60);
    const ids = new Map<string, string>(
      pact.sources.toArray().map((source) => [formatSource(source), source.id]),
    );
    for (const record of disputed) {
      const { out } = await run("show", record.id);
      const numbered = [...out.matchAll(/^\[\d+\] (.*)$/gm)].map(
        ([, line = ""]) => ids.get(line) ?? "",
      );
      const found: readonly Claim[] = disputes(record);
      for (const { field, support, rivals } of found) {
        const [first] = rivals;
        const [passage] = first?.evidence ?? [];
        const rest = rivals.flatMap(({ evidence }) => evidence.map(({ source }) => source));
        // The value and its mark stand right before the first thing reported against it.
        const reported = formatValue(first?.reported, field, { nameOf: (id) => pact.nameOf(id) });
        const lines = out.split("\n").filter((line) => line.includes(`; against: ${reported}`));
        const [row] = lines.filter((line) =>
          markedIn(line, numbered).includes(passage?.source ?? ""),
        );
        expect(row, `${record.id} ${field}`).toBeDefined();
        const before = (row ?? "").split(`; against: ${reported}`)[0] ?? "";
        const standing = markedIn(before.slice(before.lastIndexOf(" [")), numbered);
        const supporting = new Set(support.map(({ source }) => source));
        for (const id of rest) {
          if (!supporting.has(id)) expect(standing, `${record.id}: ${row}`).not.toContain(id);
        }
      }
    }
  });
});

describe("search", () => {
  it("finds records by words in any language, the best first", async () => {
    const hits = search(pact, "airworthiness", { in: ["entities"], limit: 3 });
    expect(hits.length).toBeGreaterThan(0);
    expect(
      await json("search", "airworthiness", "--dataset", "entities", "--limit", "3"),
    ).toMatchObject(hits.map(({ dataset, record }) => ({ dataset, record: { id: record.id } })));
    expect((await run("search", "말레이시아가")).out).toContain("malaysia");
  });

  it("shows the words that were found", async () => {
    expect((await run("search", "fa50", "--limit", "1")).out).toMatch(/Found\n *fa-50 .* FA-50,/);
  });

  it("says in one line that nothing was found, and the nearest word", async () => {
    const { error, out, status } = await run("search", "boramqqqe");
    expect([out, status]).toEqual(["", 1]);
    expect(error).toContain("did you mean “boramae” for “boramqqqe”?");
    expect(error.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("mentions", () => {
  it("finds what a file names, in the languages asked for", async () => {
    const file = join(folder, "news.txt");
    writeFileSync(file, "KAI는 말레이시아와 Seoul에서 만났다.");
    expect(await json("mentions", file)).toMatchObject([
      { text: "KAI", id: "kai", start: 0, end: 3 },
      { text: "말레이시아", id: "malaysia" },
      { text: "Seoul", candidates: [{ id: "seoul" }, { id: "south-korea", sort: "metonym" }] },
    ]);
    expect((await run("mentions", file, "--languages", "ko")).out).toMatch(
      /5\s+말레이시아\s+malaysia\s+Malaysia/,
    );
    expect((await run("mentions", join(folder, "none"))).error).toContain("Cannot read");
  });
});

describe("in a shell", () => {
  const built = `"${process.execPath}" "${command}"`;

  it("ends quietly when its reader has enough", () => {
    const { stderr, stdout } = spawnSync("sh", ["-c", `${built} list sources --json | head -n 1`], {
      encoding: "utf8",
    });
    expect([stdout, stderr]).toEqual(["[\n", ""]);
  });

  it.runIf(process.platform === "linux")("says in one line that it cannot write", () => {
    const { stderr, status } = spawnSync("sh", ["-c", `${built} list sources > /dev/full`], {
      encoding: "utf8",
    });
    expect(stderr).toMatch(/^error: cannot write: [^\n]*ENOSPC[^\n]*\n$/);
    expect(status).toBe(1);
  });

  it("ends with the status of what was asked", () => {
    expect(spawned("show", "kaii")).toEqual({
      out: "",
      error: 'error: No record has the id "kaii". Did you mean "kai"?\n',
      status: 1,
    });
  });

  it("knows options that were misspelt", async () => {
    expect((await run("show", "kai", "--langauge", "ko")).error).toContain(
      "Did you mean --language?",
    );
  });
});

/** The arguments that a shell gives the command on a line. */
function argumentsOn(line: string): readonly string[] {
  const named = line.replace(/^defence-pact\b/, "arguments");
  const script = `arguments() { for each; do printf '%s\\0' "$each"; done; }\n${named}`;
  const { stdout, stderr } = spawnSync("sh", ["-c", script], { encoding: "utf8" });
  expect(stderr, line).toBe("");
  return stdout.split("\0").slice(0, -1);
}

describe("help", () => {
  const before = process.cwd();
  afterEach(() => process.chdir(before));

  it("is there for every command, with examples that do what they say", async () => {
    const commands = [...(await run("--help")).out.matchAll(/^ {2}([a-z]+)(?= [ [<])/gm)]
      .map(([, name = ""]) => name)
      .filter((name) => name !== "help");
    expect(commands).toEqual(expect.arrayContaining(["brief", "mentions", "export"]));
    const there = mkdtempSync(join(folder, "examples-"));
    writeFileSync(join(there, "article.txt"), "Malaysia and KAI.");
    writeFileSync(join(there, "page.html"), "<p>Malaysia and KAI.</p>");
    process.chdir(there);
    for (const name of ["", ...commands]) {
      const help = await run(...[name].filter(Boolean), "--help");
      const lines = [...help.out.matchAll(/^ *\$ (.*?)(?: {3}.*)?$/gm)].map(
        ([, line = ""]) => line,
      );
      expect(lines, name).not.toEqual([]);
      for (const line of lines) {
        const { out, error, status } = await run(...argumentsOn(line));
        const answers = out !== "" || error.startsWith("Wrote");
        // The texts at hand are not those that are cited, which are not ours to give.
        expect([answers, status], `${line}: ${error}`).toEqual([true, name === "verify" ? 1 : 0]);
      }
    }
  });
});

describe("tables", () => {
  it("line up where Hangul takes two places", () => {
    const rows = [
      ["malaysia", "말레이시아", "state"],
      [entities.kai.id, entities.kai.name.ko ?? "", "company"],
    ];
    const lines = textTable(["Id", "Name", "Kind"], rows, 80).trimEnd().split("\n");
    const starts = ["Kind", "state", "company"].map((word, line) =>
      stringWidth(lines[line]?.slice(0, lines[line]?.indexOf(word)) ?? ""),
    );
    expect(new Set(starts).size).toBe(1);
  });

  it("keep ids whole to be copied: under the row where not everything fits", () => {
    const titles = ["Name", "Id", "Kind"];
    const rows = [["Plan to deliver six corvettes", "dsme-corvette-delivery-plan", "delivery"]];
    expect(textTable(titles, rows, 80, 1).split("\n")[1]).toBe(
      "Plan to deliver six corvettes  dsme-corvette-delivery-plan  delivery",
    );
    expect(textTable(titles, rows, 40, 1)).toBe(
      [
        "Name                           Kind",
        "Plan to deliver six corvettes  delivery",
        "  dsme-corvette-delivery-plan",
        "",
      ].join("\n"),
    );
  });

  it("fit the width, whatever the words", () => {
    const lines = textTable(["A", "B"], [["x".repeat(90), "한국항공우주산업 ".repeat(20)]], 60);
    for (const line of lines.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });
});
