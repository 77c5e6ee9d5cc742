import { pact } from "@defence-pact/query";
import { mentions, type Nameable } from "@defence-pact/query/mentions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cases } from "../../schema/test/cases.js";
import { sentences, titles } from "./mention-sentences.js";

/** Names that are common words too, each beside what shows that it is one. */
const commonWords = { 인도: "인도 정부", 사천: "경남 사천", 정상화: "정상화 대사" };

/** What is found, as the words and the one record they mean, or all they may mean. */
function found(text: string, languages?: readonly string[]): readonly (readonly string[])[] {
  // New each time, so that no test lives on the names that another had read.
  const ours = { entities: pact.entities, platforms: pact.platforms };
  return mentions(ours, text, languages === undefined ? {} : { languages }).map((mention) => [
    mention.text,
    mention.id ?? mention.candidates.map(({ id, sort }) => `${id} (${sort})`).join(" or "),
  ]);
}

const few: readonly Nameable[] = [
  { id: "malaysia", name: { en: "Malaysia", ko: "말레이시아" } },
  { id: "lee", name: { en: "Lee Jae-myung", ko: "이재명" } },
];

/** The words in a text that name one of some entities. */
function among(entities: readonly Nameable[], text: string): readonly string[] {
  return mentions({ entities, platforms: [] }, text).map((mention) => mention.text);
}

/** A sentence without its marks, and what they say is named where. */
function unmarked(marked: string) {
  let text = "";
  const marks: { start: number; text: string; isInDoubt: boolean; id: string }[] = [];
  for (const part of marked.split(/(\[[^\]=]*=[^\]]*\])/)) {
    const [, words, doubt, id = ""] = /^\[([^\]=]*)=(\??)([^\]]*)\]$/.exec(part) ?? [];
    if (words !== undefined) {
      marks.push({ start: text.length, text: words, isInDoubt: doubt === "?", id });
    }
    text += words ?? part;
  }
  return { text, marks };
}

describe("marked texts", () => {
  it.each(Object.entries({ ...sentences, titles }))(
    "%s: a clear record is right in 98 of 100, and 90 of 100 names are found",
    (_, texts) => {
      const wrong: string[] = [];
      const missed: string[] = [];
      let clear = 0;
      let named = 0;
      for (const { text, marks } of texts.map(unmarked)) {
        const all = mentions(pact, text);
        for (const { start, id, text: words } of all) {
          if (id === undefined) continue;
          clear += 1;
          const mark = marks.find((each) => each.start === start);
          if (mark?.id !== id || mark.text !== words) wrong.push(`${words} as ${id}: ${text}`);
        }
        for (const mark of marks) {
          named += 1;
          const meant = all.find(({ start }) => start === mark.start);
          const isFound =
            meant?.id === mark.id ||
            (mark.isInDoubt && meant?.candidates.some(({ id }) => id === mark.id) === true);
          if (!isFound) missed.push(`${mark.text}: ${text}`);
        }
      }
      expect(wrong.length / clear, wrong.join("\n")).toBeLessThanOrEqual(0.02);
      expect(missed.length / named, missed.join("\n")).toBeLessThanOrEqual(0.1);
    },
  );

  it("are 40 sentences in each language, and 60 titles", () => {
    expect(Object.values(sentences).map(({ length }) => length)).toEqual([40, 40, 40]);
    expect(titles).toHaveLength(60);
  });
});

it("takes Korean endings stacked to any depth, and no other syllables", () => {
  const endings =
    "에서는 에서도 에서의 까지는 까지도 로서의 으로만 으로까지 에게는 에게도 에게만 에서부터 에서부터는 과도 와도 " +
    "한테 한테는 이랑 랑 이라도 라도 마저도 조차도 밖에는 보다도 보다는 에서만이라도 로부터의 만으로도 들에게서는 " +
    "측에서는 인들의 대로라면 처럼은 이야 이든지 커녕 께서도 같이 만큼은 마다의";
  for (const ending of endings.split(" ")) {
    expect(among(few, `말레이시아${ending} 왔다`), ending).toEqual(["말레이시아"]);
  }
  for (const other of ["어", "항공", "대학교", "는은", "가에서", "전자가"]) {
    expect(among(few, `말레이시아${other}`), other).toEqual([]);
  }
});

it("parts a name at a line break, with a hyphen or not, but not at an empty line", () => {
  expect(among(few, "Malay-\nsia, Lee Jae-\n  myung, Lee\nJae-myung")).toEqual([
    "Malay-\nsia",
    "Lee Jae-\n  myung",
    "Lee\nJae-myung",
  ]);
  for (const gap of ["\n\n", "\n \n", "\r\n\r\n", ". "]) {
    expect(among(few, `Lee${gap}Jae-myung`), JSON.stringify(gap)).toEqual([]);
  }
});

it("gives places of the text as it was given, whatever it is made of", () => {
  const text = `ＭＡＬＡＹＳＩＡ \u200bLee\u00ad Jae\u2011myung, ${"말레이시아".normalize("NFD")}는`;
  expect(among(few, text)).toEqual([
    "ＭＡＬＡＹＳＩＡ",
    "Lee\u00ad Jae\u2011myung",
    "말레이시아".normalize("NFD"),
  ]);
});

describe("mentions", () => {
  it("finds names and aliases in English", () => {
    expect(
      found("RMAF gets FA-50s from Korea Aerospace Industries (KAI), Malaysia’s partner."),
    ).toEqual([
      ["RMAF", "royal-malaysian-air-force"],
      ["FA-50", "fa-50"],
      ["Korea Aerospace Industries", "kai"],
      ["KAI", "kai"],
      ["Malaysia", "malaysia"],
    ]);
  });

  it("finds them in Malay", () => {
    expect(found("Tentera Udara Diraja Malaysia (TUDM) dan Korea Selatan")).toEqual([
      ["Tentera Udara Diraja Malaysia", "royal-malaysian-air-force"],
      ["TUDM", "royal-malaysian-air-force"],
      ["Korea Selatan", "south-korea"],
    ]);
  });

  it("finds them in Korean, before particles and titles, and in no longer word", () => {
    expect(found("말레이시아와의 계약을 방위사업청은 KAI가 맡았다고 했다.")).toEqual([
      ["말레이시아", "malaysia"],
      ["방위사업청", "dapa"],
      ["KAI", "kai"],
    ]);
    expect(found("이재명대통령은")).toEqual([["이재명", "lee-jae-myung"]]);
    expect(found("한국어 말레이시아항공 북한국")).toEqual([]);
    expect(found("말레이시아인들")).toEqual([["말레이시아", "malaysia"]]);
  });

  it.each([
    "은 는 이 가 을 를 의 에 에게 에서 에선 에는 에도 에의 에게서 께 께서 와 과 와의 과의 와는 과는",
    "로 으로 로의 으로의 로서 으로서 로부터 으로부터 로는 으로는 도 만 까지 까지의 부터 부터의",
    "보다 보다는 처럼 같은 마저 조차 만의 만이 만큼 밖에 하고 이나 나 이며 며 이고 이란 란 이라 라",
    "이라고 라고 이라는 라는 이라며 라며 이다 다 인 였다 이었다 등 등이 등은 등을 등의 등과 등에 등도",
    "산 뿐 뿐만 에서부터 으로써 로써 에서는 에서도 께서는 한테 마다",
  ])("takes these endings for no part of a name: %s", (endings) => {
    for (const ending of endings.split(" ")) {
      expect(among(few, `말레이시아${ending}`), ending).toEqual(["말레이시아"]);
    }
  });

  it("takes titles, one or more, and an ending after them", () => {
    const titles =
      "씨 님 측 들 대통령 총리 총통 국왕 장관 차관 청장 총장 대사 의원 사장 대표 회장 대변인";
    for (const title of titles.split(" ")) {
      expect(among(few, `이재명${title}`), title).toEqual(["이재명"]);
    }
    expect(among(few, "이재명대통령님께서는 이재명대통령님께서")).toEqual(["이재명", "이재명"]);
    expect(among(few, "이재명은님 이재명은는 이재명가나다")).toEqual([]);
  });

  it("takes the longest name", () => {
    expect(found("FA-50M")).toEqual([["FA-50M", "fa-50m"]]);
    expect(found("North Korea, not South Korea")).toEqual([
      ["North Korea", "north-korea"],
      ["South Korea", "south-korea"],
    ]);
  });

  it("takes parts of a person's name once the text names the person, before or after", () => {
    expect(found("Khaled met Datuk Seri Mohamed Khaled Nordin. Mohamed Khaled said:")).toEqual([
      ["Khaled", "mohamed-khaled-nordin"],
      ["Mohamed Khaled Nordin", "mohamed-khaled-nordin"],
      ["Mohamed Khaled", "mohamed-khaled-nordin"],
    ]);
    expect(found("Khaled said. Lee said. Anwar said.")).toEqual([]);
    expect(found("Anwar Ibrahim met Lee Hsien Loong. Anwar’s guest, Ibrahim Ali")).toEqual([
      ["Anwar Ibrahim", "anwar-ibrahim"],
      ["Anwar", "anwar-ibrahim"],
    ]);
    expect(found("Muez bin Abd Aziz spoke of Abd and bin.").map(([text]) => text)).toEqual([
      "Muez bin Abd Aziz",
    ]);
  });

  it("takes a Korean surname with an office once the text names the person", () => {
    expect(
      found("이종섭 국방부 장관이 왔다. 이 장관은 안와르 이브라힘 총리와, 안와르 총리는"),
    ).toEqual([
      ["이종섭", "lee-jong-sup"],
      ["국방부 장관", "minister-of-national-defense-of-south-korea (name)"],
      ["이 장관", "lee-jong-sup"],
      ["안와르 이브라힘", "anwar-ibrahim"],
      ["안와르", "anwar-ibrahim"],
    ]);
    expect(found("이 장관은 왔다")).toEqual([]);
  });

  it("takes no part that begins or ends with what only links names", () => {
    for (const link of ["bin", "binti", "abd", "abdul", "빈"]) {
      const person = { id: "ali", kind: "person", name: { en: `Ali ${link} Omar` } };
      const text = `Ali ${link} Omar came. Ali ${link}, ${link} Omar`;
      expect(among([person], text), link).toEqual([`Ali ${link} Omar`, "Ali", "Omar"]);
    }
    const robin = { id: "robin", kind: "person", name: { en: "Robin  Abdullah Lee" } };
    expect(among([robin], "Robin Abdullah Lee. Robin, Abdullah, Robin Abdullah, Lee")).toEqual([
      "Robin Abdullah Lee",
      "Robin",
      "Abdullah",
      "Robin Abdullah",
      "Lee",
    ]);
    expect(among([robin], "Robin Abdullah Lee. Lee  Hsien, Lee\nHsien, Lee hsien")).toEqual([
      "Robin Abdullah Lee",
      "Lee",
      "Lee",
    ]);
    expect(among([{ ...robin, kind: "company" }], "Robin Abdullah Lee. Robin")).toHaveLength(1);
    const zaid = { id: "zaid", kind: "person", name: { en: "Ali Omar bin Zaid" } };
    expect(among([zaid], "Ali Omar bin Zaid. Ali Omar bin")).toEqual([
      "Ali Omar bin Zaid",
      "Ali Omar",
    ]);
  });

  it("takes the longer of a name and a part of a person's name, and the name where they are equal", () => {
    const entities = [
      { id: "robin", kind: "person", name: { en: "Robin Abdullah Lee" } },
      { id: "shop", name: { en: "Robin" } },
      { id: "town", name: { en: "Lee" } },
    ];
    const text = "Robin Abdullah Lee. Robin Abdullah, Lee, Robin";
    const meant = mentions({ entities, platforms: [] }, text).map(({ text, id }) => [text, id]);
    expect(meant).toEqual([
      ["Robin Abdullah Lee", "robin"],
      ["Robin Abdullah", "robin"],
      ["Lee", "town"],
      ["Robin", "shop"],
    ]);
  });

  it("takes two syllables of a Korean name of four for the surname, one of any other", () => {
    const person = (ko: string) => ({ id: "one", kind: "person", name: { en: "One", ko } });
    expect(among([person("남궁민수")], "남궁민수, 남궁 장관, 남 장관, 남궁 대변인은")).toEqual([
      "남궁민수",
      "남궁 장관",
      "남궁 대변인",
    ]);
    expect(among([person("이종섭")], "이종섭, 이종 장관, 이 장관")).toEqual(["이종섭", "이 장관"]);
    expect(among([person("이선")], "이선, 이선 장관, 이 대사")).toEqual([
      "이선",
      "이선",
      "이 대사",
    ]);
  });

  it("leaves a part that several of the persons named share to the reader", () => {
    expect(found("Lee Jae-myung and Lee Jong-sup. Lee said:").at(-1)).toEqual([
      "Lee",
      "lee-jae-myung (short-name) or lee-jong-sup (short-name)",
    ]);
  });

  it("takes what is no proper name in small letters too", () => {
    const text = "naval vessels and Naval Vessels, but tejas";
    expect(found(text)).toEqual([]);
    expect(mentions(pact, text, { kinds: ["platform-class"] }).map(({ id }) => id)).toEqual([
      "naval-vessels",
      "naval-vessels",
    ]);
    const proper = [
      { id: "one", name: { en: "The Naval vessels" } },
      { id: "two", name: { en: "Large vessels Group" } },
    ];
    expect(among(proper, "the naval vessels, large vessels group")).toEqual([]);
  });

  it("leaves what may mean several records to the reader, metonyms among them", () => {
    expect(found("Seoul agreed.")).toEqual([["Seoul", "seoul (name) or south-korea (metonym)"]]);
  });

  it("wants abbreviations as they are, and takes other names in capitals", () => {
    expect(found("kai, Kai, KAIST")).toEqual([]);
    expect(found("KUALA LUMPUR: SOUTH KOREA").map(([text]) => text)).toEqual([
      "KUALA LUMPUR",
      "SOUTH KOREA",
    ]);
  });

  it("does not mind what kind of space, dash or apostrophe stands in a name", () => {
    expect(
      found("South\nKorea, South\u00a0Korea, FA\u201150, FA 50; Lee Jae Myung – Korea"),
    ).toEqual([
      ["South\nKorea", "south-korea"],
      ["South\u00a0Korea", "south-korea"],
      ["FA\u201150", "fa-50"],
      ["FA 50", "fa-50"],
      ["Lee Jae Myung", "lee-jae-myung"],
      ["Korea", "south-korea"],
    ]);
  });

  it("looks for names of some languages only", () => {
    expect(found("Malaysia 말레이시아", ["ko"])).toEqual([["말레이시아", "malaysia"]]);
    expect(found("Malaysia 말레이시아", ["ko-KR"])).toHaveLength(1);
  });

  it("finds a name only where it begins and ends a word, in any script", () => {
    const entities: readonly Nameable[] = [
      { id: "crew", name: { en: "Crew", ko: "승무원" } },
      { id: "late", name: { en: "Lateral 7" } },
      { id: "small", name: { en: "eVTOL" } },
    ];
    const spans = (text: string) =>
      mentions({ entities, platforms: [] }, text).map(({ start, end }) => [start, end]);
    for (const one of ["Crew", "Crew.", "Crew은", "Crew-"]) expect(spans(one)).toEqual([[0, 4]]);
    for (const none of ["aCrew", "1Crew", "Crews", "Crew1", "éCrew", "𝒜Crew", "Crew𝒜", "-", ""]) {
      expect(spans(none), none).toEqual([]);
    }
    expect(spans("😀Crew")).toEqual([[2, 6]]);
    expect(spans("새Crew")).toEqual([[1, 5]]);
    expect(spans("새승무원")).toEqual([]);
    expect(spans("A승무원")).toEqual([[1, 4]]);
    expect(spans("Lateral  7 Lateral 7s Lateral 7st Lateral")).toEqual([
      [0, 10],
      [11, 20],
    ]);
    expect(spans("CREW crew cREW")).toEqual([[0, 4]]);
    expect(spans("eVTOL EVTOL evtol")).toEqual([
      [0, 5],
      [6, 11],
      [12, 17],
    ]);
  });

  it("does not mind spaces, dashes and apostrophes in the names either", () => {
    const entities: readonly Nameable[] = [
      { id: "one", name: { en: " Ra\u02bcs\u00a0\u00a0New \u2212 Ship " } },
    ];
    for (const text of [
      "Ra's New - Ship",
      "Ra\u2019s New\n\u2013 Ship",
      "Ra\u2018s New \u2015 Ship",
    ]) {
      expect(mentions({ entities, platforms: [] }, text)).toEqual([
        {
          start: 0,
          end: text.length,
          text,
          id: "one",
          candidates: [{ dataset: "entities", id: "one", sort: "name" }],
        },
      ]);
    }
    expect(mentions({ entities, platforms: [] }, "Ra's New_Ship")).toEqual([]);
  });

  it("tells in which collection a record stands, and takes its first name that fits", () => {
    const jet = {
      id: "jet",
      name: { en: "Jet" },
      aliases: [
        { text: "Jet", language: "en", sort: "short-name" },
        { text: "Falcon", language: "en", sort: "metonym" },
        { text: "Seri", language: "ms", sort: "former-name" },
      ],
    } as const;
    const pair = { entities: [], platforms: [jet] };
    expect(mentions(pair, "Jet")[0]?.candidates).toEqual([
      { dataset: "platforms", id: "jet", sort: "name" },
    ]);
    expect(mentions(pair, "Falcon")).toEqual([
      {
        start: 0,
        end: 6,
        text: "Falcon",
        candidates: [{ dataset: "platforms", id: "jet", sort: "metonym" }],
      },
    ]);
    expect(mentions(pair, "Jet Seri", { languages: ["en", "ko"] }).map(({ text }) => text)).toEqual(
      ["Jet"],
    );
    expect(mentions(pair, "Jet Seri", { languages: ["ms-MY"] }).map(({ text }) => text)).toEqual([
      "Seri",
    ]);
    expect(mentions(pair, "Jet", { languages: [] })).toEqual([]);
  });

  it("takes anyone's records", () => {
    const entities: readonly Nameable[] = [
      { id: "crew", name: { en: "The Crew" } },
      {
        id: "other",
        name: { en: "Others" },
        aliases: [{ text: "The Crew", language: "en", sort: "short-name" }],
      },
    ];
    const [mention] = mentions({ entities, platforms: [] }, "We met The Crew.");
    expect(mention?.id).toBeUndefined();
    expect(mention?.candidates.map(({ id }) => id)).toEqual(["crew", "other"]);
  });

  it("finds every name of every record where it stands alone", () => {
    for (const record of [...pact.entities, ...pact.platforms]) {
      const names = [
        ...Object.values(record.name),
        ...(record.aliases ?? []).map(({ text }) => text),
      ];
      for (const name of names) {
        const words = new Map(Object.entries(commonWords)).get(name) ?? name;
        const all = mentions(pact, `“${words}”.`, { kinds: [record.kind] }).flatMap(
          ({ candidates }) => candidates,
        );
        expect(
          all.map(({ id }) => id),
          name,
        ).toContain(record.id);
      }
    }
  });

  it("gives places that hold the words, in order, none over another, in any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "KAI",
        "Malaysia",
        "한국",
        "말레이시아가",
        "FA-50",
        " ",
        "’s",
        "-",
        "\n",
        "😀",
      ),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const mention of mentions(pact, text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.candidates.length).toBeGreaterThan(0);
          end = mention.end;
        }
      }),
    );
  });

  it("reads long and hostile texts to the end", () => {
    const sentence = "Malaysia and South Korea signed with KAI. 말레이시아는 한국과 서명했다. ";
    const one = mentions(pact, sentence).length;
    expect(one).toBeGreaterThan(3);
    const times = cases(1_000, 10_000);
    expect(mentions(pact, sentence.repeat(times)).length).toBe(one * times);
    expect(mentions(pact, `South${" ".repeat(1_000_000)}South`)).toEqual([]);
    expect(mentions(pact, `${"Lee ".repeat(30 * times)}Lee Jong-sup`)).toHaveLength(1);
    expect(mentions(pact, `${"이 장관은 ".repeat(10 * times)}이종섭`)).toHaveLength(10 * times + 1);
    expect(mentions(pact, "가".repeat(1_000_000))).toEqual([]);
  });
});
