import type { Pact } from "@defence-pact/query";
import {
  type Claim,
  type Evidence,
  formatDate,
  formatSource,
  formatValue,
  type Language,
  type LocalText,
  passageUrl,
  type Rival,
} from "@defence-pact/schema";
import { phrase } from "@defence-pact/schema/terms";
import type { Colors } from "picocolors/types.js";
import wrapAnsi from "wrap-ansi";
import { ownText } from "./texts.js";

/** The language, width, colours and links of a text, and what it is about. */
export interface Setting {
  /** With its texts in the language. */
  readonly pact: Pact;
  readonly language: Language;
  /** In columns; infinite where nothing is wrapped. */
  readonly width: number;
  /** Colours, or none. */
  readonly colours: Colors;
  /** Whether a mark is a link to the words it cites, as a terminal has links. */
  readonly links: boolean;
}

/** Wraps a text to a width, which may be infinite. */
export function wrap(text: string, width: number): string {
  return Number.isFinite(width) ? wrapAnsi(text, width) : text;
}

/**
 * Writes values of records with footnotes. Sources are numbered in the order in which the text
 * first cites them.
 */
export class Writer {
  readonly setting: Setting;
  readonly #mostNamed: number;
  readonly #sources: string[] = [];

  /** @param mostNamed - How many sources one mark names; further ones are counted. */
  constructor(setting: Setting, mostNamed: number = Number.POSITIVE_INFINITY) {
    this.setting = setting;
    this.#mostNamed = mostNamed;
  }

  /** What the record of an id is called. */
  readonly name = (id: string): string => this.setting.pact.nameOf(id, this.setting.language);

  names(ids: readonly string[]): string {
    return ids.map(this.name).join(", ");
  }

  local(text: LocalText): string {
    return text[this.setting.language] ?? text.en;
  }

  /** A date in words; nothing where there is none. */
  date(date: string | undefined): string {
    return date === undefined ? "" : formatDate(date, this.setting.language);
  }

  value(value: unknown, field: string): string {
    return formatValue(value, field, { language: this.setting.language, nameOf: this.name });
  }

  /** A text with a mark for passages behind it: `[1 ¶29, ¶60; 4; 7; +2]`. */
  marked(text: string, passages: readonly Evidence[]): string {
    const read = readingsBySource(passages);
    if (read.size === 0) return text;
    const marks = [...read].slice(0, this.#mostNamed).map(([source, { first, paragraphs }]) => {
      if (!this.#sources.includes(source)) this.#sources.push(source);
      const inOrder = [...paragraphs]
        .sort(([a], [b]) => a - b)
        .map(([number, entry]) => this.#linked(`¶${number}`, entry));
      const mark = this.#linked(String(this.#sources.indexOf(source) + 1), first);
      return [mark, inOrder.join(", ")].join(" ").trim();
    });
    if (read.size > this.#mostNamed) marks.push(`+${read.size - this.#mostNamed}`);
    return `${text} ${this.setting.colours.dim(`[${marks.join("; ")}]`)}`;
  }

  /** A text that opens a source at the words of a passage, where there are links. */
  #linked(text: string, entry: Evidence): string {
    const { links, pact } = this.setting;
    const url = links ? passageUrl(entry, pact.sources.find(entry.source)) : undefined;
    return url === undefined ? text : `\u001B]8;;${url}\u0007${text}\u001B]8;;\u0007`;
  }

  /** A text, who supports it, and what is reported in its place. */
  claimed(text: string, claims: readonly Claim[]): string {
    const support = claims.flatMap((claim) => claim.support);
    const stands = this.marked(text, support);
    return [stands, ...claims.flatMap((claim) => this.rivals(claim))].join("; ");
  }

  /** The value of a claim, who supports it, and what is reported in its place. */
  claim(claim: Claim): string {
    return this.claimed(this.value(claim.value, claim.field), [claim]);
  }

  /** What is reported in place of a value: who prints it, and who says so if that is another. */
  rivals({ field, rivals }: Claim): readonly string[] {
    const { language } = this.setting;
    return rivals.map(({ reported, evidence }: Rival) => {
      const who = this.names([...new Set(evidence.flatMap(({ by }) => by ?? []))]);
      const text = `${phrase("against", language)}: ${this.value(reported, field)}`;
      const speakers = who === "" ? "" : ` ${phrase("accordingTo", language, { who })}`;
      return this.marked(text + speakers, evidence);
    });
  }

  /** The sources cited so far, numbered; beside English texts, whose the others are. */
  sources(): readonly string[] {
    const { language } = this.setting;
    const cited = this.#sources.flatMap((id, index) => {
      const source = this.setting.pact.sources.find(id);
      if (source === undefined) return [];
      return [`[${index + 1}] ${formatSource(source, language)}`];
    });
    return language === "en" ? cited : [...cited, ownText("translated", language)];
  }
}

/** What was read in one source: its first passage, and the first one in each paragraph. */
interface Readings {
  readonly first: Evidence;
  readonly paragraphs: Map<number, Evidence>;
}

/** What was read in each source of some passages; the sources cited by paragraph come first. */
function readingsBySource(passages: readonly Evidence[]): ReadonlyMap<string, Readings> {
  const ordered = [...passages.filter((entry) => "paragraph" in entry), ...passages];
  const read = new Map<string, Readings>();
  for (const entry of ordered) {
    const known = read.get(entry.source) ?? { first: entry, paragraphs: new Map() };
    read.set(entry.source, known);
    if ("paragraph" in entry && !known.paragraphs.has(entry.paragraph)) {
      known.paragraphs.set(entry.paragraph, entry);
    }
  }
  return read;
}
