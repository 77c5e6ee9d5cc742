import type { Rule } from "../rule.js";
import { contradictions } from "./contradictions.js";
import { datesValid } from "./dates-valid.js";
import { docComments } from "./doc-comments.js";
import { fieldsCovered } from "./fields-covered.js";
import { glossary } from "./glossary.js";
import { modalityRule } from "./modality.js";
import { namesMatch } from "./names-match.js";
import { nativeNames } from "./native-names.js";
import { officeHoldings } from "./office-holdings.js";
import { oneRecordAThing } from "./one-record-a-thing.js";
import { ownWords } from "./own-words.js";
import { paragraphs } from "./paragraphs.js";
import { plainTexts } from "./plain-texts.js";
import { quotationsUnaltered } from "./quotations-unaltered.js";
import { redirects } from "./redirects.js";
import { referencesResolve } from "./references-resolve.js";
import { reprintsDeclared } from "./reprints-declared.js";
import { schema } from "./schema.js";
import { translations } from "./translations.js";
import { uniqueIds } from "./unique-ids.js";
import { wordsBear } from "./words-bear.js";
import { wordsGiven } from "./words-given.js";

/** Every integrity rule, in the order in which faults are best mended. */
export const rules: readonly Rule[] = [
  schema,
  namesMatch,
  uniqueIds,
  redirects,
  referencesResolve,
  datesValid,
  fieldsCovered,
  wordsGiven,
  wordsBear,
  contradictions,
  paragraphs,
  quotationsUnaltered,
  modalityRule,
  officeHoldings,
  oneRecordAThing,
  reprintsDeclared,
  nativeNames,
  ownWords,
  glossary,
  plainTexts,
  translations,
  docComments,
];
