import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as entities from "@defence-pact/entities";
import * as platforms from "@defence-pact/platforms";
import * as quotes from "@defence-pact/quotes";
import * as schemas from "@defence-pact/schema/zod";
import * as sources from "@defence-pact/sources";
import * as timeline from "@defence-pact/timeline";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { root } from "../src/workspace.js";

/** What each dataset package exports, under the names all of them have in common. */
const datasets = [
  {
    name: "sources",
    ids: sources.sourceIds,
    registry: sources.sources,
    isId: sources.isSourceId,
    about: sources.about,
    schema: schemas.source,
  },
  {
    name: "entities",
    ids: entities.entityIds,
    registry: entities.entities,
    isId: entities.isEntityId,
    about: entities.about,
    schema: schemas.entity,
    kinds: entities.entityKinds,
  },
  {
    name: "platforms",
    ids: platforms.platformIds,
    registry: platforms.platforms,
    isId: platforms.isPlatformId,
    about: platforms.about,
    schema: schemas.platform,
    kinds: platforms.platformKinds,
  },
  {
    name: "timeline",
    ids: timeline.eventIds,
    registry: timeline.timeline,
    isId: timeline.isEventId,
    about: timeline.about,
    schema: schemas.timelineEvent,
    kinds: timeline.eventKinds,
  },
  {
    name: "quotes",
    ids: quotes.quoteIds,
    registry: quotes.quotes,
    isId: quotes.isQuoteId,
    about: quotes.about,
    schema: schemas.quote,
    kinds: quotes.quoteKinds,
  },
];

const row = z.looseObject({ id: z.string(), kind: z.string().optional() });

describe.each(datasets)("$name", ({ name, ids, registry, isId, about, schema, kinds }) => {
  const records = z.record(z.string(), row).parse(registry);
  const data: unknown = JSON.parse(readFileSync(join(root, "packages", name, "data.json"), "utf8"));

  it("has a record for every id, under its id and of the kind declared for it", () => {
    expect(Object.keys(records)).toEqual([...ids]);
    for (const [id, record] of Object.entries(records)) {
      expect(record.id).toBe(id);
      if (kinds !== undefined)
        expect(record.kind).toBe(z.record(z.string(), z.string()).parse(kinds)[id]);
    }
  });

  it("tells its ids from any other value", () => {
    for (const id of ids) expect(isId(id)).toBe(true);
    for (const hostile of ["constructor", "__proto__", "toString", "", undefined, null, 1, {}]) {
      expect(isId(hostile)).toBe(false);
    }
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isId(value)).toBe(typeof value === "string" && Object.keys(records).includes(value));
      }),
    );
  });

  it("ships the same records as JSON, in the order of the ids", () => {
    expect(data).toEqual(JSON.parse(JSON.stringify(Object.values(registry))));
  });

  it("ships records that its schema accepts", () => {
    expect(z.array(schema).safeParse(data).error).toBeUndefined();
  });

  it("says of itself what is true", () => {
    expect(about.records).toBe(ids.length);
    expect(about.name).toBe(`@defence-pact/${name}`);
    const manifest: unknown = JSON.parse(
      readFileSync(join(root, "packages", name, "package.json"), "utf8"),
    );
    expect(manifest).toMatchObject({ version: about.version });
  });
});
