import { expect, it } from "vitest";
import { printsName } from "../../../src/rules/words/names.js";

it.each([
  ["말레이시아는 방산", "말레이시아"],
  ["KAI는 23일", "KAI"],
  ["Malaysia’s plan", "Malaysia"],
  ["the South Korean maker", "South Korea"],
  ["18 FA-50s", "FA-50"],
  ["FA–50 Block.20", "FA-50 Block 20"],
  ["U.S. Army", "US"],
  ["S. Korea", "S Korea"],
  ["Ministry of Defense", "Ministry of Defence"],
  ["(ADEX) 2025", "ADEX 2025"],
  ["국제해양항공전시회(LIMA)에서", "국제 해양항공전시회"],
])("finds in %s the name %s", (words, name) => {
  expect(printsName([words], [name])).toBe(true);
});

it.each([
  ["18 FA-50M", "FA-50"],
  ["asked us", "US"],
  ["upgraded K200A1", "K200"],
  ["the Malayan tiger", "Malaysia"],
])("finds in %s no name %s", (words, name) => {
  expect(printsName([words], [name])).toBe(false);
});

it("gives a longer name to what it belongs to", () => {
  const others = ["North Korea", "북한"];
  expect(printsName(["North Korean threats"], ["Korea"], others)).toBe(false);
  expect(printsName(["North Korea and Korea"], ["Korea"], others)).toBe(true);
});

it("puts a long name together from two runs of words, a short one not", () => {
  const name = "China National Aero-Technology Import & Export Corp";
  const words = ["China National Aero-Technology", "Import & Export Corp"];
  expect(printsName(words, [name])).toBe(true);
  expect(printsName(words.slice(1), [name])).toBe(false);
  expect(printsName(["South China Sea", "North Korea"], ["South Korea"], ["North Korea"])).toBe(
    false,
  );
});
