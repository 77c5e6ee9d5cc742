import { expect, it } from "vitest";
import { nativeNames } from "../../src/rules/native-names.js";
import { cited, pathOf, world } from "../world.js";

const file = pathOf("entities", "maker");

it("lets names in their own script pass", () => {
  expect(nativeNames.check(world())).toEqual([]);
});

it("tells Hangul in an English or Malay text", () => {
  expect(nativeNames.check(world({ maker: { name: { en: "제작자" } } }))).toMatchObject([
    { file, field: "name.en" },
  ]);
  const summary = { en: "A company.", ms: "쿠리아" };
  expect(nativeNames.check(world({ maker: { summary } }))).toMatchObject([{ field: "summary.ms" }]);
});

it("lets a reason name what is printed in Korean", () => {
  const evidence = [{ ...cited(["name.en"], "제작자"), inferred: { "name.en": "from 제작자" } }];
  const context = world({ maker: { evidence } });
  expect(context.byId.has("maker")).toBe(true);
  expect(nativeNames.check(context)).toEqual([]);
});

it("tells Korean without Hangul", () => {
  const name = { en: "Jet Makers", ko: "Jejakja" };
  expect(nativeNames.check(world({ maker: { name } }))).toMatchObject([{ file, field: "name.ko" }]);
});

it("tells a Korean name that is known only as an alias", () => {
  const aliases = [{ text: "제작자", language: "ko", sort: "full-name" }];
  expect(nativeNames.check(world({ maker: { aliases } }))).toMatchObject([
    { file, field: "aliases.0", remedy: "Make it `name.ko`." },
  ]);
  const name = { en: "Jet Makers", ko: "제작사" };
  const evidence = [{ ...cited(["name.ko"], "makers"), inferred: { "name.ko": "제작사" } }];
  expect(nativeNames.check(world({ maker: { name, aliases, evidence } }))).toEqual([]);
});

it("finds a Korean or Malay name that no source prints", () => {
  const name = { en: "Kuria", ko: "쿠리야", ms: "Kuria" };
  expect(nativeNames.check(world({ kuria: { name } }))).toMatchObject([
    { field: "name.ko", problem: expect.stringContaining("쿠리야") },
  ]);
});

it("tells Hangul that is called a romanisation", () => {
  const aliases = [{ text: "제작자", language: "ko", sort: "romanisation" }];
  expect(nativeNames.check(world({ maker: { aliases } }))).toMatchObject([{ field: "aliases.0" }]);
  const latin = [{ text: "Jejakja", language: "ko-Latn", sort: "romanisation" }];
  expect(nativeNames.check(world({ maker: { aliases: latin } }))).toEqual([]);
});
