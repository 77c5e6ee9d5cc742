/**
 * What Korean writes on to the end of a noun without a space, in the order in which it is stacked.
 *
 * @see https://en.wikipedia.org/wiki/Korean_postpositions
 */

/** Offices by which Korean calls a person, after the surname: 이 장관, Minister Lee. */
export const koreanOffices = [
  "대통령",
  "총리",
  "총통",
  "국왕",
  "장관",
  "차관",
  "청장",
  "총장",
  "대사",
  "의원",
  "사장",
  "대표",
  "회장",
  "대변인",
] as const;

/** Titles, the plural, "and others", "made in", "only", "people of": they come first. */
const titles: readonly string[] = [
  "씨",
  "님",
  "측",
  "들",
  "등",
  "산",
  "뿐",
  "같은",
  "인",
  ...koreanOffices,
];

/** Particles that others may follow: 에서+까지, 으로+만. */
const inner: readonly string[] =
  /* @__PURE__ */ `으로 로 에 에게 한테 께 더러 에서 에게서 한테서 께서 으로서 로서 으로써 로써
  으로부터 로부터 와 과 랑 이랑 하고 보다 처럼 같이 만큼 대로 까지 부터 마저 조차 밖에 마다 만 커녕
  에선 에겐`.split(/\s+/);

/** Particles and forms of "to be" that nothing follows. */
const last: readonly string[] =
  /* @__PURE__ */ `은 는 이 가 을 를 의 도 나 이나 라도 이라도 야 이야 란 이란 라 이라 라는 이라는
  라며 이라며 라고 이라고 라면 이라면 며 이며 고 이고 다 이다 였다 이었다 입니다 이자 든 이든
  든지 이든지 나마 이나마 서 요 이요 랑은`.split(/\s+/);

/** Particles that stand alone after a word in other letters, as in "FA-50 은". */
export const particles: ReadonlySet<string> = /* @__PURE__ */ new Set([...inner, ...last]);

const ending = /* @__PURE__ */ new RegExp(
  `^(?:${titles.join("|")})*(?:${inner.join("|")})*(?:${last.join("|")})?$`,
);

/** The longest run of syllables that is looked at as an ending. */
const longestEnding = 12;

/** Whether syllables after a noun only inflect it, to any depth: 에서, 에서만, 에서만이라도. */
export function isEnding(syllables: string): boolean {
  return syllables.length <= longestEnding && ending.test(syllables);
}

/** Hangul that follows a name without a space. */
const hangulRun = /\p{Script=Hangul}*/uy;

/**
 * Whether the Hangul right after a name in a text, if any, only inflects it. A name with anything
 * else after it is part of another word (한국 in 한국어).
 */
export function isKoreanEnding(text: string, at: number): boolean {
  hangulRun.lastIndex = at;
  return isEnding(hangulRun.exec(text)?.[0] ?? "");
}

const inflection = /* @__PURE__ */ new RegExp(`^들?(?:${inner.join("|")})*(?:${last.join("|")})?$`);

/** A Korean word without its plural and particles, where at least two syllables are left. */
export function withoutEnding(word: string): string {
  for (let at = Math.max(2, word.length - longestEnding); at < word.length; at++) {
    if (inflection.test(word.slice(at))) return word.slice(0, at);
  }
  return word;
}
