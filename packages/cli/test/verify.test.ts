import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pact } from "@defence-pact/query";
import { anchorsOf } from "@defence-pact/sources/verify";
import { afterAll, describe, expect, it } from "vitest";
import { json, run, runWith } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "defence-pact-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file that holds this. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("verify of a source's page", () => {
  const id = "star-2024-09-14";
  const anchors = [pact.entities, pact.platforms, pact.timeline, pact.quotes]
    .flatMap((dataset) => [...dataset])
    .flatMap((record) => anchorsOf(record, id));
  const words = [...new Set(anchors.map(({ exact }) => exact))];
  const page = `<!doctype html><p>${words.join("<p>")}`;

  it("says so where every anchor stands, from a file and from standard input", async () => {
    const said = `The page is unchanged: all ${anchors.length} anchors stand as printed.\n`;
    expect(await run("verify", id, file("page.html", page))).toEqual({
      out: said,
      error: "",
      status: 0,
    });
    expect(await runWith(page, "verify", id, "-")).toEqual({ out: said, error: "", status: 0 });
    expect(await runWith(words.join("\n\n"), "verify", id, "-")).toMatchObject({ out: said });
  });

  it("lists what stands in another form, and still ends well", async () => {
    const { out, status } = await runWith(page.toUpperCase(), "verify", id, "-");
    expect(out).toContain("another form");
    expect(status).toBe(0);
  });

  it("lists what is gone with record and field", async () => {
    const [word = ""] = words;
    const { out, status } = await runWith(page.replace(word, ""), "verify", id, "-");
    const cited = anchors.filter(({ exact }) => exact === word);
    expect(cited.length).toBeGreaterThan(0);
    expect(out.trimEnd().split("\n")).toEqual([
      ...cited.map(
        ({ record, path, fields }) =>
          `${record} ${path} (${fields.join(", ")}): “${word}” is gone.`,
      ),
      `The page has changed: ${cited.length} of ${anchors.length} anchors do not stand as printed.`,
    ]);
    expect(status).toBe(1);
  });

  it("refuses another page in one line, as JSON too", async () => {
    const other = file("other.html", "<p>Something else.</p>");
    const { out, status } = await run("verify", id, other);
    expect(out).toMatch(/^This is another text[^\n]*\n$/);
    expect(status).toBe(1);
    expect(await json("verify", id, other)).toEqual({
      source: id,
      state: "another-text",
      ok: false,
      anchors: [],
    });
  });

  it("says what it lacks", async () => {
    const other = file("other.html", "<p>Something else.</p>");
    const unread = pact.sources.toArray().find((source) => source.unread?.startsWith("No copy"));
    for (const [args, said] of [
      [["star-2024-09-14x", other], 'Did you mean "star-2024-09-14"?'],
      [[id], "Give the file"],
      [[id, join(folder, "none")], "Cannot read"],
      [[id, file("page.pdf", "%PDF-1.7\n")], "It is no page"],
      [[unread?.id ?? "", other], "nothing to check"],
    ] as const) {
      const { error, status } = await run("verify", ...args);
      expect(error, args.join(" ")).toContain(said);
      expect(status).toBe(1);
    }
  });
});

describe("verify of the article that is held", () => {
  it("goes by paragraph where it is plain text, with its id or without", async () => {
    const other = file("other.txt", "Another article.");
    const said = "none of its paragraphs";
    expect((await run("verify", other)).out).toContain(said);
    expect(await run("verify", "dsa-pact-2025", other)).toMatchObject({ status: 1 });
    expect(await json("verify", other)).toMatchObject({
      source: "dsa-pact-2025",
      ok: false,
      mismatches: [{ problem: "another-text" }],
    });
    expect((await run("verify", join(folder, "none"))).error).toContain("Cannot read");
  });

  it("goes by the words alone on its page", async () => {
    expect(await json("verify", file("article.html", "<p>Another article."))).toMatchObject({
      state: "another-text",
    });
  });
});
