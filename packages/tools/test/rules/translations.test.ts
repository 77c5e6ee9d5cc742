import { expect, it } from "vitest";
import { translations } from "../../src/rules/translations.js";
import {
  fingerprint,
  type KeptTranslation,
  type TranslationFile,
  translationPath,
} from "../../src/translations.js";
import { world } from "../world.js";

const english = "Malya ordered 18 jets for US$920 million in May 2023.";
const of = fingerprint({ summary: english });
const right = {
  ms: "Malya memesan 18 jet bernilai AS$920 juta pada Mei 2023.",
  ko: "말랴가 2023년 5월 9억2000만 달러에 전투기 18대를 주문했다.",
};

/** The faults of one file, which translates the jet. */
function checked(language: "ms" | "ko", kept: TranslationFile["kept"]) {
  const file = { dataset: "platforms", language, path: path(language), kept } as const;
  return translations.check(world({ jet: { summary: { en: english } } }, { translations: [file] }));
}

function path(language: "ms" | "ko"): string {
  return translationPath("platforms", language);
}

function saying(language: "ms" | "ko", summary: string) {
  return checked(language, { jet: { of, summary } }).map(({ problem }) => problem);
}

it("lets a translation with the same figures pass", () => {
  expect(saying("ms", right.ms)).toEqual([]);
  expect(saying("ko", right.ko)).toEqual([]);
});

it("tells what is not translated, or has more or less than it needs", () => {
  expect(checked("ms", {})).toMatchObject([
    { file: path("ms"), field: "jet", problem: "It is not translated." },
  ]);
  const cases: readonly (readonly [KeptTranslation, string])[] = [
    [{ of }, "It has nothing, and needs summary."],
    [{ of, name: "Jet", summary: right.ms }, "It has name and summary, and needs summary."],
  ];
  for (const [jet, problem] of cases) expect(checked("ms", { jet })).toMatchObject([{ problem }]);
});

it("tells that the English text has changed", () => {
  const jet = { of: fingerprint({ summary: "A jet." }), summary: right.ms };
  expect(checked("ms", { jet })).toMatchObject([
    { field: "jet", problem: expect.stringContaining("changed") },
  ]);
});

it("tells a translation of no record", () => {
  const kept = { jet: { of, summary: right.ms }, jett: { of, summary: "Jet." } };
  expect(checked("ms", kept)).toMatchObject([
    { field: "jett", problem: 'No record has this id. Did you mean "jet"?' },
  ]);
});

it("tells the wrong script and Indonesian words", () => {
  expect(saying("ko", right.ms)).toEqual(["It has no Hangul."]);
  expect(saying("ms", right.ko)).toEqual(["It has Hangul."]);
  expect(saying("ms", `${right.ms} Perusahaan itu Persena.`)).toEqual([
    "“perusahaan” is Indonesian.",
  ]);
});

it("tells a figure that is lost, changed or new", () => {
  expect(saying("ms", right.ms.replace("18", "belasan"))).toEqual(["It lacks the figure “18”."]);
  expect(saying("ms", right.ms.replace("juta", "bilion"))).toEqual([
    "It lacks the figure “920”.",
    "The English text has no figure “920”.",
  ]);
  expect(saying("ko", right.ko.replace("9억", "92억"))).toEqual([
    "It lacks the figure “920”.",
    "The English text has no figure “92억2000만”.",
  ]);
  expect(saying("ko", right.ko.replace("5월", "6월"))).toEqual([
    "The English text has no figure “6”.",
  ]);
});

it.each([
  ["10 to 12 million people in G2G talks", "1000만~1200만 명이 정부 간 협의"],
  ["about RM4.08 billion", "40억8000만 링깃"],
  ["600 billion won, the third order of two FA-50M", "6000억 원, 세 번째로 FA-50M 2대를 주문"],
  ["Its industry supplies the FA-50M.", "한국 업계가 FA-50M을 공급한다."],
  ["1,800 tonnes, 25 percent", "1800톤, 25%"],
  ["the 47th summit", "제47차 정상회의"],
])("finds every figure of “%s” in “%s”", (en, summary) => {
  const jet = { of: fingerprint({ summary: en }), summary };
  const file = { dataset: "platforms", language: "ko", path: path("ko"), kept: { jet } } as const;
  const context = world({ jet: { summary: { en } } }, { translations: [file] });
  expect(translations.check(context)).toEqual([]);
});

it("lets a proper name stand as in English", () => {
  const name = "MADEX 2025";
  const kept = {
    order: { of: fingerprint({ name, summary: english }), name, summary: right.ko },
  };
  const file = { dataset: "timeline", language: "ko", path: path("ko"), kept } as const;
  const order = { name: { en: name }, summary: { en: english } };
  expect(translations.check(world({ order }, { translations: [file] }))).toEqual([]);
});
