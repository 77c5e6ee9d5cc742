import { expect, it } from "vitest";
import { translationTasks, withTranslations } from "../src/translate.js";
import { fingerprint, type TranslationFile, translationPath } from "../src/translations.js";
import { world } from "./world.js";

/** The file of the platforms in Malay, which has only the jet. */
function file(kept: TranslationFile["kept"] = {}): TranslationFile {
  return { dataset: "platforms", language: "ms", path: translationPath("platforms", "ms"), kept };
}

const of = fingerprint({ summary: "A jet." });
const line = { id: "jet", language: "ms", summary: "Sebuah jet." };

function taking(...lines: readonly object[]) {
  const context = world({}, { translations: [file()] });
  return withTranslations(
    context,
    lines.map((one) => JSON.stringify(one)),
  );
}

it("asks for what is missing or of other English texts", () => {
  const tasks = (kept: TranslationFile["kept"]) =>
    translationTasks(world({}, { translations: [file(kept)] }), "ms");
  const task = { id: "jet", language: "ms", kind: "weapon-system", summary: "A jet." };
  expect(tasks({})).toEqual([task]);
  expect(tasks({ jet: { of: "00000000", summary: "Jet." } })).toEqual([task]);
  expect(tasks({ jet: { of, summary: "Sebuah jet." } })).toEqual([]);
});

it("takes in a line, and keeps what is there", () => {
  const kept = { another: { of: "00000000", summary: "Lain." } };
  const context = world({}, { translations: [file(kept)] });
  const { files, problems } = withTranslations(context, [JSON.stringify(line)]);
  expect(problems).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual([translationPath("platforms", "ms")]);
  expect(JSON.parse(files[0]?.text ?? "")).toEqual({
    ...kept,
    jet: { of, summary: "Sebuah jet." },
  });
});

it("wants the names of what has no proper name", () => {
  const translations = [{ ...file(), dataset: "timeline" as const }];
  expect(translationTasks(world({}, { translations }), "ms")).toMatchObject([
    { id: "order", name: "Order of jets", summary: "Malya orders jets." },
  ]);
});

it("takes in nothing if one line is wrong, and says what is", () => {
  expect(taking(line, { ...line, id: "jett" })).toEqual({
    files: [],
    problems: ['Line 2: No record has the id "jett". Did you mean "jet"?'],
  });
  expect(taking({ ...line, name: "Jet" }).problems).toEqual([
    'Line 1: "jet" needs summary in "ms", and has name and summary.',
  ]);
  expect(taking({ id: "gladness", language: "ms", text: "Kami gembira" }).problems).toEqual([
    'Line 1: "gladness" needs nothing in "ms", and has text.',
  ]);
  expect(taking({ ...line, language: "id" }).problems).toHaveLength(1);
  expect(withTranslations(world(), ["{"]).problems).toEqual(["Line 1: It is not JSON: {"]);
});
