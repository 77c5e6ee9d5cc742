import type { Rule } from "../rule.js";
import { cleanTexts } from "./clean-texts.js";
import { contradictions } from "./contradictions.js";
import { datesAgree } from "./dates-agree.js";
import { datesValid } from "./dates-valid.js";
import { docComments } from "./doc-comments.js";
import { fieldsCovered } from "./fields-covered.js";
import { figuresQualified } from "./figures-qualified.js";
import { figuresStand } from "./figures-stand.js";
import { glossary } from "./glossary.js";
import { modalityRule } from "./modality.js";
import { namesMatch } from "./names-match.js";
import { nativeNames } from "./native-names.js";
import { noOrphans } from "./no-orphans.js";
import { officeHoldings } from "./office-holdings.js";
import { oneRecordAThing } from "./one-record-a-thing.js";
import { ownWords } from "./own-words.js";
import { paragraphs } from "./paragraphs.js";
import { partsFit } from "./parts-fit.js";
import { placesReal } from "./places-real.js";
import { plainTexts } from "./plain-texts.js";
import { quotationsUnaltered } from "./quotations-unaltered.js";
import { redirects } from "./redirects.js";
import { referencesResolve } from "./references-resolve.js";
import { reprintsDeclared } from "./reprints-declared.js";
import { schema } from "./schema.js";
import { sourceLanguage } from "./source-language.js";
import { sourcesAgree } from "./sources-agree.js";
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
  cleanTexts,
  datesValid,
  datesAgree,
  fieldsCovered,
  wordsGiven,
  wordsBear,
  figuresQualified,
  figuresStand,
  contradictions,
  paragraphs,
  quotationsUnaltered,
  modalityRule,
  officeHoldings,
  oneRecordAThing,
  partsFit,
  placesReal,
  sourcesAgree,
  sourceLanguage,
  reprintsDeclared,
  noOrphans,
  nativeNames,
  ownWords,
  glossary,
  plainTexts,
  translations,
  docComments,
];
