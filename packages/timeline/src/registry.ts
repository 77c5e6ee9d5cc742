// Generated from ids.ts and the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

import type { EventId } from "./ids.js";
import { advancedPlatformExportTarget } from "./records/advanced-platform-export-target.js";
import { agreeJointProjects } from "./records/agree-joint-projects.js";
import { airworthinessRecognitionConclusion } from "./records/airworthiness-recognition-conclusion.js";
import { alignStrategicGoals } from "./records/align-strategic-goals.js";
import { buildJointChannelsFast } from "./records/build-joint-channels-fast.js";
import { certificationAlignment } from "./records/certification-alignment.js";
import { commercialSeaLinesTarget } from "./records/commercial-sea-lines-target.js";
import { contributeToMalaysianDefenceIndustry } from "./records/contribute-to-malaysian-defence-industry.js";
import { defenceIndustryMouSigning } from "./records/defence-industry-mou-signing.js";
import { defineCoProductionTerms } from "./records/define-co-production-terms.js";
import { fa50Contract } from "./records/fa-50-contract.js";
import { firstAsianAirworthinessRecognition } from "./records/first-asian-airworthiness-recognition.js";
import { fourthLargestExporterAnnouncement } from "./records/fourth-largest-exporter-announcement.js";
import { fourthLargestExporterTarget } from "./records/fourth-largest-exporter-target.js";
import { globalDefenceExportTarget } from "./records/global-defence-export-target.js";
import { harmoniseSupport } from "./records/harmonise-support.js";
import { integrateSupplyChains } from "./records/integrate-supply-chains.js";
import { k200Supply } from "./records/k200-supply.js";
import { littoralFleetModernisation } from "./records/littoral-fleet-modernisation.js";
import { malaysiaSecondArmsMou } from "./records/malaysia-second-arms-mou.js";
import { malaysianAirpowerPlan } from "./records/malaysian-airpower-plan.js";
import { maritimeDomainAwareness } from "./records/maritime-domain-awareness.js";
import { militaryModernisationPriorities } from "./records/military-modernisation-priorities.js";
import { nextGenerationCombatAircraftTarget } from "./records/next-generation-combat-aircraft-target.js";
import { precisionStrikeExportTarget } from "./records/precision-strike-export-target.js";
import { seaLinesOfCommunicationSecurity } from "./records/sea-lines-of-communication-security.js";
import { skillsAndComponentsTarget } from "./records/skills-and-components-target.js";
import { southKoreaFiftyTwoMous } from "./records/south-korea-fifty-two-mous.js";
import { southeastAsianStabilityTarget } from "./records/southeast-asian-stability-target.js";
import { straitOfMalaccaDefence } from "./records/strait-of-malacca-defence.js";
import { sustainableIndustrialBaseTarget } from "./records/sustainable-industrial-base-target.js";
import { topTierExporterTarget } from "./records/top-tier-exporter-target.js";
import { translateMouIntoProgrammes } from "./records/translate-mou-into-programmes.js";
import type { TimelineEvent } from "./types.js";

/** Every event by its id, each with the exact type of its record. */
export interface Timeline extends Readonly<Record<EventId, TimelineEvent>> {
  /**
   * South Korea's strategy is to sell advanced platforms abroad, to customers newly emerging in
   * defence.
   */
  readonly "advanced-platform-export-target": typeof advancedPlatformExportTarget;
  /**
   * Specific joint research and development projects for fighters, naval systems and precision
   * missiles are a next step, with timelines and shares of the cost agreed.
   */
  readonly "agree-joint-projects": typeof agreeJointProjects;
  /**
   * South Korea and Malaysia conclude an agreement to recognise each other's airworthiness
   * certifications for military aircraft.
   */
  readonly "airworthiness-recognition-conclusion": typeof airworthinessRecognitionConclusion;
  /**
   * Defence ministries and industry of both nations must align their goals, budgets and ambition to
   * export, so that the pact yields real capability.
   */
  readonly "align-strategic-goals": typeof alignStrategicGoals;
  /**
   * Whether the pact succeeds will depend on how soon research and development, production and
   * channels for export are shared.
   */
  readonly "build-joint-channels-fast": typeof buildJointChannelsFast;
  /**
   * Aviation certification in both nations has to be aligned before aircraft or systems delivered
   * from the air can be co-produced.
   */
  readonly "certification-alignment": typeof certificationAlignment;
  /** South Korea wants its sea-lines of communication for commerce to be secure. */
  readonly "commercial-sea-lines-target": typeof commercialSeaLinesTarget;
  /**
   * South Korea declares that it will help Malaysia's defence industry to advance and its defence
   * capabilities to grow stronger.
   */
  readonly "contribute-to-malaysian-defence-industry": typeof contributeToMalaysianDefenceIndustry;
  /**
   * South Korea and Malaysia sign a memorandum of understanding in Kuala Lumpur, beside the 47th
   * ASEAN Summit.
   */
  readonly "defence-industry-mou-signing": typeof defenceIndustryMouSigning;
  /**
   * How co-production works is still to be defined: percentages of localisation, roles of industry
   * and who owns intellectual property.
   */
  readonly "define-co-production-terms": typeof defineCoProductionTerms;
  /** Malaysia awards Korea Aerospace Industries a contract for 18 FA-50 light combat aircraft. */
  readonly "fa-50-contract": typeof fa50Contract;
  /**
   * The airworthiness agreement with Malaysia is the first of its sort that South Korea has with an
   * Asian nation.
   */
  readonly "first-asian-airworthiness-recognition": typeof firstAsianAirworthinessRecognition;
  /**
   * Lee Jae-Myung announces South Korea's ambition to rank fourth among the world's defence
   * exporters by 2030.
   */
  readonly "fourth-largest-exporter-announcement": typeof fourthLargestExporterAnnouncement;
  /** South Korea aims to rank fourth among the world's exporters of arms by 2030. */
  readonly "fourth-largest-exporter-target": typeof fourthLargestExporterTarget;
  /** South Korea has objectives for its defence exports worldwide. */
  readonly "global-defence-export-target": typeof globalDefenceExportTarget;
  /**
   * Interoperability and efficient sustainment require that certification, logistics, training,
   * maintenance and support over the life cycle be harmonised.
   */
  readonly "harmonise-support": typeof harmoniseSupport;
  /**
   * Integrated supply chains and permissions to export will be crucial if sales in third markets
   * are to be possible and industry is to last.
   */
  readonly "integrate-supply-chains": typeof integrateSupplyChains;
  /** South Korea supplies Malaysia with K200 infantry fighting vehicles. */
  readonly "k200-supply": typeof k200Supply;
  /** Modernising its littoral fleet is an imperative for Malaysia. */
  readonly "littoral-fleet-modernisation": typeof littoralFleetModernisation;
  /**
   * With this pact Malaysia has signed no more than two memoranda on arms cooperation with foreign
   * nations.
   */
  readonly "malaysia-second-arms-mou": typeof malaysiaSecondArmsMou;
  /**
   * Malaysia plans better lead-in fighter training and wider coverage by multi-role airpower, with
   * its 18 FA-50s at the core.
   */
  readonly "malaysian-airpower-plan": typeof malaysianAirpowerPlan;
  /**
   * Awareness of what happens at sea is urgent to South Korea and Malaysia; both stress watching
   * over contested waters.
   */
  readonly "maritime-domain-awareness": typeof maritimeDomainAwareness;
  /** Malaysia currently has priorities for the modernisation of its military. */
  readonly "military-modernisation-priorities": typeof militaryModernisationPriorities;
  /**
   * South Korea is determined to master how combat aircraft of the next generation are developed.
   */
  readonly "next-generation-combat-aircraft-target": typeof nextGenerationCombatAircraftTarget;
  /**
   * South Korea aims to sell its long-range and precision-strike systems to partners it has vetted.
   */
  readonly "precision-strike-export-target": typeof precisionStrikeExportTarget;
  /** South Korea and Malaysia both lay stress on the security of sea-lines of communication. */
  readonly "sea-lines-of-communication-security": typeof seaLinesOfCommunicationSecurity;
  /**
   * Malaysia's national objective includes a more skilled domestic workforce and more components
   * for military production made locally.
   */
  readonly "skills-and-components-target": typeof skillsAndComponentsTarget;
  /** South Korea has signed memoranda on defence cooperation with 52 countries. */
  readonly "south-korea-fifty-two-mous": typeof southKoreaFiftyTwoMous;
  /**
   * Seok Jong-gun says that South Korea will work towards peace and stability in Southeast Asia.
   */
  readonly "southeast-asian-stability-target": typeof southeastAsianStabilityTarget;
  /** Defending the Strait of Malacca is an imperative for Malaysia. */
  readonly "strait-of-malacca-defence": typeof straitOfMalaccaDefence;
  /**
   * Malaysia's national objective is a sustainable industrial base for defence that does not lean
   * heavily on suppliers abroad.
   */
  readonly "sustainable-industrial-base-target": typeof sustainableIndustrialBaseTarget;
  /** South Korea has the ambition of being a defence exporter of the top tier. */
  readonly "top-tier-exporter-target": typeof topTierExporterTarget;
  /**
   * Both nations need to turn the memorandum into tangible programmes and real results for
   * industry.
   */
  readonly "translate-mou-into-programmes": typeof translateMouIntoProgrammes;
}

/** Every event of this dataset, by its id. */
export const timeline: Timeline = {
  "advanced-platform-export-target": advancedPlatformExportTarget,
  "agree-joint-projects": agreeJointProjects,
  "airworthiness-recognition-conclusion": airworthinessRecognitionConclusion,
  "align-strategic-goals": alignStrategicGoals,
  "build-joint-channels-fast": buildJointChannelsFast,
  "certification-alignment": certificationAlignment,
  "commercial-sea-lines-target": commercialSeaLinesTarget,
  "contribute-to-malaysian-defence-industry": contributeToMalaysianDefenceIndustry,
  "defence-industry-mou-signing": defenceIndustryMouSigning,
  "define-co-production-terms": defineCoProductionTerms,
  "fa-50-contract": fa50Contract,
  "first-asian-airworthiness-recognition": firstAsianAirworthinessRecognition,
  "fourth-largest-exporter-announcement": fourthLargestExporterAnnouncement,
  "fourth-largest-exporter-target": fourthLargestExporterTarget,
  "global-defence-export-target": globalDefenceExportTarget,
  "harmonise-support": harmoniseSupport,
  "integrate-supply-chains": integrateSupplyChains,
  "k200-supply": k200Supply,
  "littoral-fleet-modernisation": littoralFleetModernisation,
  "malaysia-second-arms-mou": malaysiaSecondArmsMou,
  "malaysian-airpower-plan": malaysianAirpowerPlan,
  "maritime-domain-awareness": maritimeDomainAwareness,
  "military-modernisation-priorities": militaryModernisationPriorities,
  "next-generation-combat-aircraft-target": nextGenerationCombatAircraftTarget,
  "precision-strike-export-target": precisionStrikeExportTarget,
  "sea-lines-of-communication-security": seaLinesOfCommunicationSecurity,
  "skills-and-components-target": skillsAndComponentsTarget,
  "south-korea-fifty-two-mous": southKoreaFiftyTwoMous,
  "southeast-asian-stability-target": southeastAsianStabilityTarget,
  "strait-of-malacca-defence": straitOfMalaccaDefence,
  "sustainable-industrial-base-target": sustainableIndustrialBaseTarget,
  "top-tier-exporter-target": topTierExporterTarget,
  "translate-mou-into-programmes": translateMouIntoProgrammes,
};
