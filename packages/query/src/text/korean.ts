/**
 * Particles that follow nouns without a space, the longest first, so that "에서" is taken before "서".
 *
 * @see https://en.wikipedia.org/wiki/Korean_postpositions
 */
export const particles: readonly string[] =
  /* @__PURE__ */ `으로부터 에서부터 이라고 에게서 으로서 으로써 에서는 에서도 께서는
  로부터 으로의 으로는 까지의 부터의 보다는 까지 부터 에서 에게 에는
  에도 께서 한테 처럼 보다 마다 조차 라고 으로 로서 로써 이나 이며
  와의 과의 에선 에의 와는 과는 로의 로는 마저 만의 만이 만큼 밖에
  하고 이고 은 는 이 가 을 를 의 에 와 과 도 로 만 나 며`.split(/\s+/);

/** What else ends a name but is no particle: forms of "to be", "and others", "made in". */
const otherEndings: readonly string[] =
  /* @__PURE__ */ `께 같은 이란 란 이라 라 이라는 라는 이라며 라며 이다 다 인 였다
  이었다 등 등이 등은 등을 등의 등과 등에 등도 산 뿐 뿐만`.split(/\s+/);

/** A Korean word without the particle at its end, where at least two syllables are left. */
export function withoutParticle(word: string): string {
  const particle = particles.find((end) => word.length >= end.length + 2 && word.endsWith(end));
  return particle === undefined ? word : word.slice(0, -particle.length);
}

/**
 * What Korean writes on to the end of a name without a space: titles and plural first, then
 * particles. A name with anything else after it is part of another word (한국 in 한국어).
 */
const suffixes = ["씨", "님", "측", "들"];

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

const titlePattern = [...suffixes, ...koreanOffices].join("|");
const ending = new RegExp(
  `^(?:${titlePattern})*(?:${[...particles, ...otherEndings].join("|")})?$`,
);

/** Hangul that follows a name without a space. */
const hangulRun = /[\p{Script=Hangul}]*/uy;

/** Whether the Hangul right after a name in a text, if any, only inflects it. */
export function isKoreanEnding(text: string, at: number): boolean {
  hangulRun.lastIndex = at;
  const run = hangulRun.exec(text)?.[0] ?? "";
  // Longer runs than the longest ending are looked at no further.
  return run.length <= 12 && ending.test(run);
}
