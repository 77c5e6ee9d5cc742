import { expect, it } from "vitest";
import { numbersIn, printsSum } from "../../../src/rules/words/numbers.js";

it.each([
  ["18 FA-50 aircraft", 18],
  ["FA-50 18대 수출을", 18],
  ["1,800 tonnes", 1800],
  ["16,9 m", 16.9],
  ["13.14 metres", 13.14],
  ["1 850 km", 1850],
  ["최대추력은 4만4000lb(파운드)", 44_000],
  ["1백11대의", 111],
  ["2천억 원", 200_000_000_000],
  ["미화 3천8백60만달러", 38_600_000],
  ["two vessels", 2],
  ["Twelve jets", 12],
  ["forty-seventh summit", 47],
  ["47th ASEAN Summit", 47],
  ["dua buah kapal", 2],
  ["ke-47", 47],
  ["호위함 두 척을", 2],
  ["both ships", 2],
])("reads %s as %d", (words, number) => {
  expect(numbersIn(words)).toContain(number);
});

it("reads no part of a number", () => {
  expect(numbersIn("1,800 vehicles")).not.toContain(800);
  expect(numbersIn("120 jets")).not.toContain(12);
  expect(numbersIn("13.14 metres")).not.toContain(1314);
});

it.each([
  ["approximately USD 920 million", 920_000_000, "USD"],
  ["9억 2천만 달러(약", 920_000_000, "USD"],
  ["9억2000만달러(약 1조2069억원)라고", 1_206_900_000_000, "KRW"],
  ["about RM4bil", 4_000_000_000, "MYR"],
  ["RM4.08bil", 4_080_000_000, "MYR"],
  ["RM200 mil", 200_000_000, "MYR"],
  ["RM294 juta", 294_000_000, "MYR"],
  ["10 mil dólares", 10_000, "USD"],
  ["1,2 mil millones de dólares", 1_200_000_000, "USD"],
  ["920 Millionen US-Dollar", 920_000_000, "USD"],
  ["1,2 Billionen Won", 1_200_000_000_000, "KRW"],
  ["2,4 mld zł", 2_400_000_000, "PLN"],
  ["600 miliar won", 600_000_000_000, "KRW"],
] as const)("finds in %s the sum of %d in %s", (words, amount, currency) => {
  expect(printsSum(words, amount, currency)).toBe(true);
});

it("finds no sum in another currency, of another size, or rounded", () => {
  expect(printsSum("RM4 billion", 4_000_000_000, "USD")).toBe(false);
  expect(printsSum("the arms firm won 4 billion", 4_000_000_000, "MYR")).toBe(false);
  expect(printsSum("RM4 billion", 4_000_000, "MYR")).toBe(false);
  expect(printsSum("RM4 billion", 4_080_000_000, "MYR")).toBe(false);
});
