import { fileURLToPath } from "node:url";
import { due, pact, slips } from "@defence-pact/query";
import { type Claim, claims } from "@defence-pact/schema";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

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

/** A passage, and the disputes of an answer. */
const passage = z.looseObject({ source: z.string(), paragraph: z.number().optional() });
const disputed = z.object({
  result: z.object({
    disputes: z.array(
      z.object({
        record: z.string(),
        field: z.string(),
        saidBy: z.array(passage),
        rivals: z.array(z.object({ saidBy: z.array(passage) })),
      }),
    ),
  }),
});

describe("the tools", () => {
  it("are nine, all of which only read, with schemas for questions and answers", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "cite",
      "disputes",
      "due",
      "get",
      "overdue",
      "related",
      "search",
      "slips",
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
    const found = await ask("search", { text: "랑카위 계약", language: "ko" });
    expect(JSON.stringify(found)).toContain("2023년 FA-50 계약");
    const sources = await ask("search", { text: "Malaysia", datasets: ["sources"] });
    expect(JSON.stringify(sources)).not.toContain('"kind":"state"');
  });

  it("get a record whole, each field with who supports it and who says otherwise", async () => {
    const answer = await ask("get", { id: "fa-50-contract" });
    const record = pact.timeline.get("fa-50-contract");
    expect(answer).toMatchObject({
      result: {
        dataset: "timeline",
        record: { id: record.id, date: record.date, value: { USD: {} } },
        claims: expect.arrayContaining([
          expect.objectContaining({
            field: "value.MYR",
            stands: record.value?.MYR,
            rivals: expect.arrayContaining([
              expect.objectContaining({
                saidBy: expect.arrayContaining([expect.objectContaining({ by: "adly-zahari" })]),
              }),
            ]),
          }),
        ]),
      },
      citations: expect.arrayContaining([
        expect.objectContaining({
          id: "dsa-pact-2025",
          url: expect.stringContaining(`${pact.sources.get("dsa-pact-2025").url}#:~:text=`),
          paragraphs: expect.arrayContaining([29]),
        }),
      ]),
    });
    expect(answer).not.toHaveProperty("result.record.evidence");
  });

  it("name nobody among those who say so that denies it, in any dispute", async () => {
    const answer = await ask("disputes", { limit: 100 });
    expect(answer).toHaveProperty("result.disputes");
    const found = disputed.parse(answer).result.disputes;
    expect(found.length).toBeGreaterThan(60);
    const place = (said: z.infer<typeof passage>): string => `${said.source} ${said.paragraph}`;
    for (const { record, field, saidBy } of found) {
      const known = pact.locate(record).record;
      const claimed: readonly Claim[] = "evidence" in known ? claims(known) : [];
      const { support = [] } = claimed.find((claim) => claim.field === field) ?? {};
      expect(saidBy.map(place), `${record} ${field}`).toEqual(
        support.map((entry) => place(passage.parse(entry))),
      );
    }
  });

  it("list events in time", async () => {
    const asked = { from: "2023", to: "2024", kind: "contract", limit: 100 };
    const expected = pact.timeline.where({ kind: "contract" }).overlaps("2023/2024").ids();
    expect(await ask("timeline", asked)).toMatchObject({
      result: { total: expected.length, records: expected.map((event) => ({ id: event })) },
    });
  });

  it("say what is due, overdue and moved, as of when, with citations", async () => {
    const on = "2026-11-28";
    const basis = { on, newestSource: "2026-07-02" };
    expect(await ask("due", { on, within: 1, limit: 1 })).toMatchObject({
      result: {
        ...basis,
        total: due(pact, { on, within: 1 }).plans.length,
        plans: [{ event: "astros-ii-replacement-plan-2024-05", date: "[..2026]" }],
      },
      citations: expect.arrayContaining([
        expect.objectContaining({ reference: expect.stringContaining("http") }),
      ]),
    });
    expect(await ask("overdue", { on, limit: 1 })).toMatchObject({
      result: {
        ...basis,
        plans: [{ event: "fa-50-delivery-plan-2026-01", certainty: "possible" }],
      },
    });
    expect(await ask("slips", { id: "fa-50-contract" })).toMatchObject({
      result: {
        contract: "fa-50-contract",
        total: slips(pact, "fa-50-contract").statements.length,
        newestSource: "2026-07-02",
      },
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
    const claimed: readonly Claim[] = claims(pact.timeline.get("fa-50-contract"));
    const support = new Set(claimed.flatMap((claim) => claim.support.map(({ source }) => source)));
    expect(await ask("cite", { id: "fa-50-contract" })).toMatchObject({
      citations: expect.objectContaining({ length: support.size }),
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
