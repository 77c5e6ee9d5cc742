import { fileURLToPath } from "node:url";
import { pact } from "@defence-pact/query";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const client = new Client({ name: "test", version: "1.0.0" });
beforeAll(async () => {
  // A process of its own, as an assistant starts it.
  const server = fileURLToPath(new URL("../dist/main.js", import.meta.url));
  const transport = new StdioClientTransport({ command: process.execPath, args: [server] });
  await client.connect(transport);
});
afterAll(() => client.close());

/** What a tool answers. */
async function ask(name: string, args: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const answer = await client.callTool({ name, arguments: { ...args } });
  expect(answer.isError, JSON.stringify(answer.content)).not.toBe(true);
  return answer.structuredContent;
}

/** What a tool says of a question that it refuses. */
async function refused(name: string, args: Readonly<Record<string, unknown>>): Promise<string> {
  const answer = await client.callTool({ name, arguments: { ...args } });
  expect(answer.isError).toBe(true);
  return JSON.stringify(answer.content);
}

describe("the tools", () => {
  it("are six, all of which only read, with schemas for questions and answers", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "cite",
      "disputes",
      "get",
      "related",
      "search",
      "timeline",
    ]);
    for (const tool of tools) {
      expect(tool.annotations?.readOnlyHint).toBe(true);
      expect(tool.inputSchema["additionalProperties"]).toBe(false);
      expect(tool.outputSchema?.required).toEqual(["result", "citations"]);
    }
  });

  it("search by words in any language, with citations", async () => {
    for (const text of ["airworthiness", "말레이시아"]) {
      const answer = await ask("search", { text, limit: 5 });
      expect(answer).toMatchObject({
        result: {
          records: expect.arrayContaining([expect.objectContaining({ id: expect.any(String) })]),
        },
        citations: expect.arrayContaining([
          expect.objectContaining({ reference: expect.stringContaining("http") }),
        ]),
      });
    }
    const sources = await ask("search", { text: "Malaysia", datasets: ["sources"] });
    expect(JSON.stringify(sources)).not.toContain('"kind":"state"');
  });

  it("get a record whole, with the paragraphs that it rests on", async () => {
    const answer = await ask("get", { id: "fa-50-contract" });
    expect(answer).toMatchObject({
      result: { dataset: "timeline", record: pact.timeline.get("fa-50-contract") },
      citations: expect.arrayContaining([
        expect.objectContaining({ id: "dsa-pact-2025", paragraphs: expect.arrayContaining([29]) }),
      ]),
    });
  });

  it("list events in time", async () => {
    const asked = { from: "2023", to: "2024", kind: "contract", limit: 100 };
    const expected = pact.timeline.where({ kind: "contract" }).overlaps("2023/2024").ids();
    expect(await ask("timeline", asked)).toMatchObject({
      result: { total: expected.length, records: expected.map((event) => ({ id: event })) },
    });
  });

  it("relate, compare and cite", async () => {
    expect(await ask("related", { id: "fa-50-contract" })).toMatchObject({
      result: {
        records: expect.arrayContaining([
          expect.objectContaining({ field: "participants.entity", id: "kai" }),
        ]),
      },
    });
    expect(JSON.stringify(await ask("disputes", { id: "fa-50-contract" }))).toContain(
      '"field":"date"',
    );
    expect(await ask("disputes")).toMatchObject({ result: { total: expect.any(Number) } });
    const cited = new Set(pact.timeline.get("fa-50-contract").evidence.map(({ source }) => source));
    expect(await ask("cite", { id: "fa-50-contract" })).toMatchObject({
      citations: expect.objectContaining({ length: cited.size }),
    });
    expect(await ask("cite", { id: "dsa-pact-2025" })).toMatchObject({
      result: [expect.stringContaining("Defence Security Asia, “South Korea–Malaysia Strike")],
    });
  });
});

describe("bad questions", () => {
  it("are refused by the schema", async () => {
    for (const [tool, args] of [
      ["get", {}],
      ["get", { id: 5 }],
      ["get", { id: "kai", extra: true }],
      ["search", { text: "" }],
      ["search", { text: "x", limit: 1000 }],
      ["search", { text: "x", datasets: ["people"] }],
      ["timeline", { limit: 1.5 }],
    ] as const) {
      expect(await refused(tool, args), JSON.stringify(args)).toMatch(/validation/i);
    }
  });

  it("are answered with what was likely meant", async () => {
    expect(await refused("get", { id: "kaii" })).toContain("Did you mean");
    expect(await refused("timeline", { from: "last week" })).toContain("last week");
  });
});

describe("the resources", () => {
  it("are the records", async () => {
    const { resources } = await client.listResources();
    const count = [pact.sources, pact.entities, pact.platforms, pact.timeline, pact.quotes]
      .map((dataset) => dataset.count())
      .reduce((sum, each) => sum + each, 0);
    expect(resources).toHaveLength(count);
    const { contents } = await client.readResource({ uri: "defence-pact://entities/kai" });
    const [content] = contents;
    expect(content !== undefined && "text" in content && JSON.parse(content.text)).toEqual(
      pact.entities.get("kai"),
    );
    await expect(client.readResource({ uri: "defence-pact://entities/nobody" })).rejects.toThrow(
      /nobody/,
    );
  });
});
