import { expect, it } from "vitest";
import { sourceLanguage } from "../../src/rules/source-language.js";
import { cited, pathOf, world } from "../world.js";

const file = pathOf("sources", "release");

it("lets sources in their language pass", () => {
  expect(sourceLanguage.check(world())).toEqual([]);
});

it("finds words in another script, but lets names be printed in their own", () => {
  const check = (field: string) =>
    sourceLanguage.check(world({ order: { evidence: [cited([field], "제트기 18대")] } }));
  expect(check("platforms")).toMatchObject([
    { file: pathOf("timeline", "order"), field: "evidence.0" },
  ]);
  expect(check("name")).toEqual([]);
});

it("finds a source without a letter of its language", () => {
  const korean = (title: string) =>
    sourceLanguage
      .check(world({ release: { title, language: "ko" } }))
      .filter((fault) => fault.field === "language");
  expect(korean("Jets ordered")).toMatchObject([{ file }]);
  expect(korean("쿠리아, 제트기 수출")).toEqual([]);
});

it("finds a source with the small words of another language", () => {
  const title = "Pesawat dan kapal untuk Malya yang akan tiba di Kuria";
  expect(sourceLanguage.check(world({ release: { title } }))).toMatchObject([{ file }]);
  expect(sourceLanguage.check(world({ release: { title, language: "ms" } }))).toEqual([]);
});
