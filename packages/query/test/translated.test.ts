import { claim, isTranslation, nameOf } from "@defence-pact/schema";
import { describe, expect, it } from "vitest";
import { pact, pactIn } from "../src/index.js";
import { pact as korean, translations } from "../src/ko.js";
import { search } from "../src/text/search.js";

const ids = [...pact.timeline].map(({ id }) => id);

describe("the pact in a language", () => {
  it("is the pact itself in English, and loaded on demand in others", async () => {
    expect(await pactIn("en")).toBe(pact);
    expect(await pactIn("ko")).toBe(korean);
    expect((await pactIn("ms")).nameOf("fa-50-contract", "ms")).toBe("Kontrak FA-50 2023");
  });

  it("has the same records, and nothing of another language changed", () => {
    expect([...korean.timeline].map(({ id }) => id)).toEqual(ids);
    for (const record of pact.timeline) {
      const shown = korean.timeline.find(record.id);
      expect(shown).toMatchObject(record);
      expect(shown?.name.ms).toBe(record.name.ms);
    }
  });

  it("knows whose its texts are", () => {
    const kai = korean.entities.get("kai");
    expect(nameOf(kai, "ko")).toBe("한국항공우주산업");
    expect(claim(kai, "name").support.length).toBeGreaterThan(0);
    expect(isTranslation(kai, "name", translations.entities)).toBe(false);
    expect(isTranslation(kai, "summary", translations.entities)).toBe(true);
  });

  it("is searched in both languages", () => {
    const found = (text: string) => search(korean, text).map(({ record }) => record.id);
    expect(found("랑카위 계약")).toContain("fa-50-contract");
    expect(found("Langkawi contract")).toContain("fa-50-contract");
    const texts = search(korean, "18대 계약", { in: ["timeline"], language: "ko" });
    expect(texts[0]?.matches.some(({ field }) => field === "name.ko")).toBe(true);
  });
});
