// Generated from the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

import { accessToHighEndTechnologies } from "./records/access-to-high-end-technologies.js";
import { accessToHighTechnologySystems } from "./records/access-to-high-technology-systems.js";
import { accessToMaturePlatforms } from "./records/access-to-mature-platforms.js";
import { advancedSouthKoreanSupplyChain } from "./records/advanced-south-korean-supply-chain.js";
import { affordableCapability } from "./records/affordable-capability.js";
import { agreedTimelinesAndCosts } from "./records/agreed-timelines-and-costs.js";
import { airForceMeetingAgenda2025 } from "./records/air-force-meeting-agenda-2025.js";
import { airworthinessOpensAsianExports } from "./records/airworthiness-opens-asian-exports.js";
import { armamentCooperationAgreed2009 } from "./records/armament-cooperation-agreed-2009.js";
import { armouredVehiclesPerformWell } from "./records/armoured-vehicles-perform-well.js";
import { armsCooperationAsMarkOfTrust } from "./records/arms-cooperation-as-mark-of-trust.js";
import { armsCooperationPausedAfterK200 } from "./records/arms-cooperation-paused-after-k200.js";
import { armsTradeFlowsReshaped } from "./records/arms-trade-flows-reshaped.js";
import { aseanSecurityCooperation } from "./records/asean-security-cooperation.js";
import { aseanStatesWeighInterests } from "./records/asean-states-weigh-interests.js";
import { asianCooperationMilestone } from "./records/asian-cooperation-milestone.js";
import { aspirationIntoAchievement } from "./records/aspiration-into-achievement.js";
import { asymmetricThreatsMetTogether } from "./records/asymmetric-threats-met-together.js";
import { basisOfModernCapabilities } from "./records/basis-of-modern-capabilities.js";
import { beyondBilateralProcurement } from "./records/beyond-bilateral-procurement.js";
import { beyondExportsAsGenuinePartner } from "./records/beyond-exports-as-genuine-partner.js";
import { beyondExportsDeclaration } from "./records/beyond-exports-declaration.js";
import { capableRegionalPartner } from "./records/capable-regional-partner.js";
import { capacityBuildingPartnerships } from "./records/capacity-building-partnerships.js";
import { causesOfSupplyChainShift } from "./records/causes-of-supply-chain-shift.js";
import { certificationAsSubElement } from "./records/certification-as-sub-element.js";
import { certificationBarriersRemoved } from "./records/certification-barriers-removed.js";
import { certificationBeforeCoProduction } from "./records/certification-before-co-production.js";
import { chineseDeploymentsIncrease } from "./records/chinese-deployments-increase.js";
import { coDevelopmentAim } from "./records/co-development-aim.js";
import { coProductionTermsUndefined } from "./records/co-production-terms-undefined.js";
import { combatSystemSuitsSoutheastAsianNavies } from "./records/combat-system-suits-southeast-asian-navies.js";
import { commercialSeaLinesAim } from "./records/commercial-sea-lines-aim.js";
import { contactsPrepareOctoberSigning } from "./records/contacts-prepare-october-signing.js";
import { contestedIndoPacific } from "./records/contested-indo-pacific.js";
import { contractLiftsArmsCooperation } from "./records/contract-lifts-arms-cooperation.js";
import { contrastInArmsMous } from "./records/contrast-in-arms-mous.js";
import { cooperationBeyondDirectPurchase } from "./records/cooperation-beyond-direct-purchase.js";
import { cooperationBeyondTrade } from "./records/cooperation-beyond-trade.js";
import { cooperationBolsteringAim } from "./records/cooperation-bolstering-aim.js";
import { cooperationOnBasisOf2022Mou } from "./records/cooperation-on-basis-of-2022-mou.js";
import { criticalFuelThroughStrait } from "./records/critical-fuel-through-strait.js";
import { criticalIndoPacificNodes } from "./records/critical-indo-pacific-nodes.js";
import { declarationUnderlinesPartnerRole } from "./records/declaration-underlines-partner-role.js";
import { deepCooperationEmphasis } from "./records/deep-cooperation-emphasis.js";
import { deeperDefenceCooperationAgreed } from "./records/deeper-defence-cooperation-agreed.js";
import { deeperSoutheastAsianTies } from "./records/deeper-southeast-asian-ties.js";
import { deeperStrategicAlliances } from "./records/deeper-strategic-alliances.js";
import { defenceDiplomacyPriorities } from "./records/defence-diplomacy-priorities.js";
import { defenceIndustrialBaseObjective } from "./records/defence-industrial-base-objective.js";
import { defenceRelationshipMatured } from "./records/defence-relationship-matured.js";
import { defenceSupplyChainsShifting } from "./records/defence-supply-chains-shifting.js";
import { deliberatePartnerSelection } from "./records/deliberate-partner-selection.js";
import { diversificationAsKey } from "./records/diversification-as-key.js";
import { domainsFitExportStrategy } from "./records/domains-fit-export-strategy.js";
import { domainsFitMalaysianModernisation } from "./records/domains-fit-malaysian-modernisation.js";
import { earlierDealsForFinishedSystems } from "./records/earlier-deals-for-finished-systems.js";
import { earliestMissileDeliveryWanted } from "./records/earliest-missile-delivery-wanted.js";
import { exportLedGrowthStrengthened } from "./records/export-led-growth-strengthened.js";
import { exposureToProductionEcosystems } from "./records/exposure-to-production-ecosystems.js";
import { fa50AsOutstandingFighter } from "./records/fa-50-as-outstanding-fighter.js";
import { fa50AssemblyLineTerms } from "./records/fa-50-assembly-line-terms.js";
import { fa50BridgePositioning } from "./records/fa-50-bridge-positioning.js";
import { fa50CoreOfPlan } from "./records/fa-50-core-of-plan.js";
import { fa50DeliveredUnderContract } from "./records/fa-50-delivered-under-contract.js";
import { fa50ExportAppeal } from "./records/fa-50-export-appeal.js";
import { fa50LifeCycleCost } from "./records/fa-50-life-cycle-cost.js";
import { fa50OnScheduleAfterVisit } from "./records/fa-50-on-schedule-after-visit.js";
import { fa50SaleAsDecisiveChance } from "./records/fa-50-sale-as-decisive-chance.js";
import { fa50ShowsImportantFriend } from "./records/fa-50-shows-important-friend.js";
import { fa50SuitsMalaysia } from "./records/fa-50-suits-malaysia.js";
import { fasterDefenceIndustrialScale } from "./records/faster-defence-industrial-scale.js";
import { fasterFa50DeliveryRequest } from "./records/faster-fa-50-delivery-request.js";
import { fasterLocalCapabilityDevelopment } from "./records/faster-local-capability-development.js";
import { firmsCommittedToSelfReliance } from "./records/firms-committed-to-self-reliance.js";
import { firstForeignMinisterVisitInFiveYears } from "./records/first-foreign-minister-visit-in-five-years.js";
import { firstRecognitionWithAsianNation } from "./records/first-recognition-with-asian-nation.js";
import { followOnSupportForPartners } from "./records/follow-on-support-for-partners.js";
import { fourBuiltFourteenAssembled } from "./records/four-built-fourteen-assembled.js";
import { fourthLargestExporterAmbition } from "./records/fourth-largest-exporter-ambition.js";
import { frameworkAtHighLevel } from "./records/framework-at-high-level.js";
import { frameworkRatherThanPurchase } from "./records/framework-rather-than-purchase.js";
import { fromGoodwillToResults } from "./records/from-goodwill-to-results.js";
import { fuelEssentialToAsianEconomies } from "./records/fuel-essential-to-asian-economies.js";
import { fullBlownIndustrialPartnership } from "./records/full-blown-industrial-partnership.js";
import { genuinePartnerQuotation } from "./records/genuine-partner-quotation.js";
import { genuineStrategicPartnership } from "./records/genuine-strategic-partnership.js";
import { globalExportObjectives } from "./records/global-export-objectives.js";
import { governmentBaseForModernisation } from "./records/government-base-for-modernisation.js";
import { greaterDefenceSovereignty } from "./records/greater-defence-sovereignty.js";
import { greaterRegionalResilience } from "./records/greater-regional-resilience.js";
import { harmonisedSupportNeeded } from "./records/harmonised-support-needed.js";
import { immediateGeostrategicPayoff } from "./records/immediate-geostrategic-payoff.js";
import { improvedInteroperability } from "./records/improved-interoperability.js";
import { indoPacificUndergoesRealignments } from "./records/indo-pacific-undergoes-realignments.js";
import { intellectualPropertySignificance } from "./records/intellectual-property-significance.js";
import { intensifyingMilitaryCompetition } from "./records/intensifying-military-competition.js";
import { interoperabilityAim } from "./records/interoperability-aim.js";
import { jointExercisesAndOperations } from "./records/joint-exercises-and-operations.js";
import { jointK200UpgradeHope } from "./records/joint-k200-upgrade-hope.js";
import { jointMarketingCrucial } from "./records/joint-marketing-crucial.js";
import { jointProjectsAsNextStep } from "./records/joint-projects-as-next-step.js";
import { jointTechnologyFocus } from "./records/joint-technology-focus.js";
import { jointWeaponsProductionAim } from "./records/joint-weapons-production-aim.js";
import { jointWeaponsResearchAim } from "./records/joint-weapons-research-aim.js";
import { kaiAcceptsPalmOilPayment } from "./records/kai-accepts-palm-oil-payment.js";
import { keyCountryQuotation } from "./records/key-country-quotation.js";
import { kf21AsBestChoice } from "./records/kf-21-as-best-choice.js";
import { kf21IndustrialBenefits } from "./records/kf-21-industrial-benefits.js";
import { kf21ReflectsEvolution } from "./records/kf-21-reflects-evolution.js";
import { kf21ShowsDetermination } from "./records/kf-21-shows-determination.js";
import { kf21SubsystemParticipation } from "./records/kf-21-subsystem-participation.js";
import { kf21SuperiorSensorFusion } from "./records/kf-21-superior-sensor-fusion.js";
import { khaledCooperationProposals202409 } from "./records/khaled-cooperation-proposals-2024-09.js";
import { khaledLima2025Invitation } from "./records/khaled-lima-2025-invitation.js";
import { leadInFighterTrainingPlan } from "./records/lead-in-fighter-training-plan.js";
import { leadersRenewStrategicPartnership } from "./records/leaders-renew-strategic-partnership.js";
import { lessWesternOverdependence } from "./records/less-western-overdependence.js";
import { localComponentManufacturing } from "./records/local-component-manufacturing.js";
import { longTermForceReadinessPromise } from "./records/long-term-force-readiness-promise.js";
import { longTermIndustrialBase } from "./records/long-term-industrial-base.js";
import { malaysiaAsEventualCoProducer } from "./records/malaysia-as-eventual-co-producer.js";
import { malaysiaAsIndustrialPartner } from "./records/malaysia-as-industrial-partner.js";
import { malaysiaAsKeyCountry } from "./records/malaysia-as-key-country.js";
import { malaysiaAsKeyPartner } from "./records/malaysia-as-key-partner.js";
import { malaysiaAsLogisticsLocation } from "./records/malaysia-as-logistics-location.js";
import { malaysiaAtStraitEntrance } from "./records/malaysia-at-strait-entrance.js";
import { malaysiaFacesIncursions } from "./records/malaysia-faces-incursions.js";
import { malaysiaFromBuyerToCoProducer } from "./records/malaysia-from-buyer-to-co-producer.js";
import { malaysiaGrowthPotential } from "./records/malaysia-growth-potential.js";
import { malaysiaInterestInKoreanAerospace2019 } from "./records/malaysia-interest-in-korean-aerospace-2019.js";
import { malaysiaOnMaritimeArtery } from "./records/malaysia-on-maritime-artery.js";
import { malaysiaOutsizedImportance } from "./records/malaysia-outsized-importance.js";
import { malaysiaOverlooksStrait } from "./records/malaysia-overlooks-strait.js";
import { malaysiaStrategicLocation } from "./records/malaysia-strategic-location.js";
import { malaysianCapabilitiesPromise } from "./records/malaysian-capabilities-promise.js";
import { malaysianDiplomaticLeverage } from "./records/malaysian-diplomatic-leverage.js";
import { malaysianIndustryPromise } from "./records/malaysian-industry-promise.js";
import { malaysianMaritimeImperatives } from "./records/malaysian-maritime-imperatives.js";
import { malaysianMissileCapabilities } from "./records/malaysian-missile-capabilities.js";
import { malaysianSubcontractorIntegration } from "./records/malaysian-subcontractor-integration.js";
import { maritimeAwarenessUrgent } from "./records/maritime-awareness-urgent.js";
import { maritimeInteroperability } from "./records/maritime-interoperability.js";
import { maturingDefenceDiplomacy } from "./records/maturing-defence-diplomacy.js";
import { meetingServesDefenceDiplomacy } from "./records/meeting-serves-defence-diplomacy.js";
import { missileMustFitCombatSystem } from "./records/missile-must-fit-combat-system.js";
import { missileOrderWouldTakeTime } from "./records/missile-order-would-take-time.js";
import { missilesAsCooperationAxis } from "./records/missiles-as-cooperation-axis.js";
import { modernisedAssetsAtScale } from "./records/modernised-assets-at-scale.js";
import { moreDiverseIndustrialAxis } from "./records/more-diverse-industrial-axis.js";
import { moreThanArmsProcurementAim } from "./records/more-than-arms-procurement-aim.js";
import { mouAsForceMultiplier } from "./records/mou-as-force-multiplier.js";
import { mouAsMainReference } from "./records/mou-as-main-reference.js";
import { mouFitsExporterAmbition } from "./records/mou-fits-exporter-ambition.js";
import { mouSpeedsTopFourStrategy } from "./records/mou-speeds-top-four-strategy.js";
import { multiRoleAirpowerPlan } from "./records/multi-role-airpower-plan.js";
import { navalCoProductionExtension } from "./records/naval-co-production-extension.js";
import { neitherFullyAligned } from "./records/neither-fully-aligned.js";
import { nextGenerationDomainsExpected } from "./records/next-generation-domains-expected.js";
import { nextGenerationDomainsNotDetailed } from "./records/next-generation-domains-not-detailed.js";
import { nextGenerationVentures } from "./records/next-generation-ventures.js";
import { noIntermediaryForFlitLca } from "./records/no-intermediary-for-flit-lca.js";
import { noOfficialKf21TalksYet } from "./records/no-official-kf-21-talks-yet.js";
import { northKoreaAcceleratesWeapons } from "./records/north-korea-accelerates-weapons.js";
import { northKoreanMissileThreatsRise } from "./records/north-korean-missile-threats-rise.js";
import { oneOffAcquisitionsAtFirst } from "./records/one-off-acquisitions-at-first.js";
import { othersMayJoinArrangements } from "./records/others-may-join-arrangements.js";
import { outcomesShapeSoutheastAsianPower } from "./records/outcomes-shape-southeast-asian-power.js";
import { pactAmidIndoPacificTensions } from "./records/pact-amid-indo-pacific-tensions.js";
import { pactAsExportMilestone } from "./records/pact-as-export-milestone.js";
import { pactAsLandmark } from "./records/pact-as-landmark.js";
import { pactAsStrategicNecessity } from "./records/pact-as-strategic-necessity.js";
import { pactGroundedInIndustrialSynergy } from "./records/pact-grounded-in-industrial-synergy.js";
import { pactIsTimely } from "./records/pact-is-timely.js";
import { pactMultilayeredImplications } from "./records/pact-multilayered-implications.js";
import { partOfNetworkedSecurityShift } from "./records/part-of-networked-security-shift.js";
import { pilotExchangeFlightsSought } from "./records/pilot-exchange-flights-sought.js";
import { pivotalMiddlePowers } from "./records/pivotal-middle-powers.js";
import { precisionStrikeExportAim } from "./records/precision-strike-export-aim.js";
import { proactiveAsianAxis } from "./records/proactive-asian-axis.js";
import { procurementDependenciesChallenged } from "./records/procurement-dependencies-challenged.js";
import { procurementMeansSharing } from "./records/procurement-means-sharing.js";
import { procurementNetworksReshaped } from "./records/procurement-networks-reshaped.js";
import { productionFacilitiesInMalaysia } from "./records/production-facilities-in-malaysia.js";
import { programmesAsKeyChallenge } from "./records/programmes-as-key-challenge.js";
import { purchaseFollowsPlanTo2055 } from "./records/purchase-follows-plan-to-2055.js";
import { rapidlyAdvancingTechnologies } from "./records/rapidly-advancing-technologies.js";
import { readyToLearnAndCoProduce } from "./records/ready-to-learn-and-co-produce.js";
import { realCapabilityOutcomesAim } from "./records/real-capability-outcomes-aim.js";
import { recognitionAsFoundation } from "./records/recognition-as-foundation.js";
import { regionalFlashpointsAsContext } from "./records/regional-flashpoints-as-context.js";
import { regionalGeopoliticsInfluenced } from "./records/regional-geopolitics-influenced.js";
import { regionalPeacePromise } from "./records/regional-peace-promise.js";
import { regionalStabilityBenefit } from "./records/regional-stability-benefit.js";
import { regionallyAlignedRisingPartner } from "./records/regionally-aligned-rising-partner.js";
import { responseToNorthKoreanThreats } from "./records/response-to-north-korean-threats.js";
import { rootsOfBilateralArmsTrade } from "./records/roots-of-bilateral-arms-trade.js";
import { seaLinesAndSurveillance } from "./records/sea-lines-and-surveillance.js";
import { seamlessCertificationIntegration } from "./records/seamless-certification-integration.js";
import { secondMouShowsDeepTrust } from "./records/second-mou-shows-deep-trust.js";
import { selfRelianceThroughCollaboration } from "./records/self-reliance-through-collaboration.js";
import { seoulAlignsWithKualaLumpur } from "./records/seoul-aligns-with-kuala-lumpur.js";
import { serviceBodiesAndMinistryBodySought2023 } from "./records/service-bodies-and-ministry-body-sought-2023.js";
import { shapingRegionalPowerBalances } from "./records/shaping-regional-power-balances.js";
import { sharedIntellectualProperty } from "./records/shared-intellectual-property.js";
import { sharedResultsAndEarnings } from "./records/shared-results-and-earnings.js";
import { shiftCriticalToNationalObjective } from "./records/shift-critical-to-national-objective.js";
import { signingAsDecisiveStep } from "./records/signing-as-decisive-step.js";
import { sixAircraftByEndOf2026 } from "./records/six-aircraft-by-end-of-2026.js";
import { southChinaSeaTensionsRise } from "./records/south-china-sea-tensions-rise.js";
import { southKoreaAsDependablePartner } from "./records/south-korea-as-dependable-partner.js";
import { southKoreaAsGenuinePartner } from "./records/south-korea-as-genuine-partner.js";
import { southKoreaAsMajorDeveloper } from "./records/south-korea-as-major-developer.js";
import { southKoreaFormerImporter } from "./records/south-korea-former-importer.js";
import { southKoreaTrustedForDefence } from "./records/south-korea-trusted-for-defence.js";
import { southKoreanExportExpansion } from "./records/south-korean-export-expansion.js";
import { southKoreanExportStrategy } from "./records/south-korean-export-strategy.js";
import { southKoreanIndustrialFootprint } from "./records/south-korean-industrial-footprint.js";
import { southKoreanInvolvementDimension } from "./records/south-korean-involvement-dimension.js";
import { southKoreanPlatformExpertise } from "./records/south-korean-platform-expertise.js";
import { southKoreanRegionalInfluence } from "./records/south-korean-regional-influence.js";
import { southeastAsianStrategicDepth } from "./records/southeast-asian-strategic-depth.js";
import { straitAsVitalChokepoint } from "./records/strait-as-vital-chokepoint.js";
import { strategicGoalsMustAlign } from "./records/strategic-goals-must-align.js";
import { strategicPivot } from "./records/strategic-pivot.js";
import { strategicRiskDistributed } from "./records/strategic-risk-distributed.js";
import { strongRegionalPartner } from "./records/strong-regional-partner.js";
import { strongerExportPathways } from "./records/stronger-export-pathways.js";
import { successHingesOnSpeed } from "./records/success-hinges-on-speed.js";
import { supplierAndClientNotEnough } from "./records/supplier-and-client-not-enough.js";
import { supplyChainDiversification } from "./records/supply-chain-diversification.js";
import { supplyChainIntegrationCrucial } from "./records/supply-chain-integration-crucial.js";
import { supportForMalaysianObjective } from "./records/support-for-malaysian-objective.js";
import { supportForTopTierAmbition } from "./records/support-for-top-tier-ambition.js";
import { symbolicAnnouncementsRisk } from "./records/symbolic-announcements-risk.js";
import { symbolicStagnationRisk } from "./records/symbolic-stagnation-risk.js";
import { tangibleProgrammesNeeded } from "./records/tangible-programmes-needed.js";
import { technologyTransferDimension } from "./records/technology-transfer-dimension.js";
import { templateForIntraAsianAlliances } from "./records/template-for-intra-asian-alliances.js";
import { thirdMarketSalesEnabled } from "./records/third-market-sales-enabled.js";
import { thirdPartyImportersAsMarket } from "./records/third-party-importers-as-market.js";
import { threeYearsTowardsTheMou } from "./records/three-years-towards-the-mou.js";
import { timelyAndCalibratedSynergy } from "./records/timely-and-calibrated-synergy.js";
import { topFourIsWithinReach } from "./records/top-four-is-within-reach.js";
import { topTierExporterAmbition } from "./records/top-tier-exporter-ambition.js";
import { transformationalPartnership } from "./records/transformational-partnership.js";
import { turnAwayFromWesternSuppliers } from "./records/turn-away-from-western-suppliers.js";
import { twoSupportShipsFirst } from "./records/two-support-ships-first.js";
import { unprecedentedEarlyContacts } from "./records/unprecedented-early-contacts.js";
import { vastAirspaceNeedsMoreAircraft } from "./records/vast-airspace-needs-more-aircraft.js";
import { viceMinisterialAgenda2019 } from "./records/vice-ministerial-agenda-2019.js";
import { weaponSystemsInContext } from "./records/weapon-systems-in-context.js";
import { whoBuildsAircraftAndEngine } from "./records/who-builds-aircraft-and-engine.js";
import { workforceUpskillingObjective } from "./records/workforce-upskilling-objective.js";

/** Every quotation or statement by its id, each with the exact type of its record. */
export type Quotes = {
  /**
   * Malaysia's defence industry will get access to technologies of high-end aerospace engineering,
   * of missile integration and of digitally enhanced naval platforms.
   */
  readonly "access-to-high-end-technologies": typeof accessToHighEndTechnologies;
  /** The pact makes systems of high technology accessible to Malaysia. */
  readonly "access-to-high-technology-systems": typeof accessToHighTechnologySystems;
  /**
   * In industrial terms Malaysia benefits: mature defence platforms of South Korea and advanced
   * technology become accessible to it at a competitive cost.
   */
  readonly "access-to-mature-platforms": typeof accessToMaturePlatforms;
  /** South Korea's defence supply chain is an advanced one. */
  readonly "advanced-south-korean-supply-chain": typeof advancedSouthKoreanSupplyChain;
  /**
   * If carried out well, the pact could give Malaysia access to next-generation capability that it
   * can afford.
   */
  readonly "affordable-capability": typeof affordableCapability;
  /**
   * The joint projects to be set up should have timelines and a sharing of costs that are agreed.
   */
  readonly "agreed-timelines-and-costs": typeof agreedTimelinesAndCosts;
  /**
   * The first air force talks dealt with exchanges of pilots of different aircraft types, flying
   * training, information on how South Korea trains fighter pilots, and more exchanges in
   * education.
   */
  readonly "air-force-meeting-agenda-2025": typeof airForceMeetingAgenda2025;
  /**
   * Mutual recognition of airworthiness should widen exports of Korean-made aircraft in Asia and,
   * through closer arms-industry ties, help South Korea's aviation industry grow.
   */
  readonly "airworthiness-opens-asian-exports": typeof airworthinessOpensAsianExports;
  /**
   * The two ministers agreed to cooperate more on the programmes with which Malaysia strengthens
   * its forces.
   */
  readonly "armament-cooperation-agreed-2009": typeof armamentCooperationAgreed2009;
  /** The Korean armoured vehicles that Malaysia had taken into service perform very well. */
  readonly "armoured-vehicles-perform-well": typeof armouredVehiclesPerformWell;
  /**
   * Arms-industry cooperation is a mark of the trust between strategic partners, and both sides
   * will go on looking for joint work in research, military technology and industry.
   */
  readonly "arms-cooperation-as-mark-of-trust": typeof armsCooperationAsMarkOfTrust;
  /**
   * Defence-industry cooperation rested for some time after Malaysia took 111 South Korean armoured
   * vehicles in the mid-1990s, and revived with the FA-50 contract of 2023.
   */
  readonly "arms-cooperation-paused-after-k200": typeof armsCooperationPausedAfterK200;
  /** The axis of defence industry in Asia may change how the arms trade flows. */
  readonly "arms-trade-flows-reshaped": typeof armsTradeFlowsReshaped;
  /** The partnership strengthens security cooperation between ASEAN and South Korea. */
  readonly "asean-security-cooperation": typeof aseanSecurityCooperation;
  /**
   * ASEAN states are weighing their national interests against a worldwide strategic competition in
   * their region.
   */
  readonly "asean-states-weigh-interests": typeof aseanStatesWeighInterests;
  /** The MoU is a major milestone in cooperation between the defence industries of Asia. */
  readonly "asian-cooperation-milestone": typeof asianCooperationMilestone;
  /**
   * Malaysia believes that, with South Korea as guide and friend, its defence industry will achieve
   * what it now aspires to.
   */
  readonly "aspiration-into-achievement": typeof aspirationIntoAchievement;
  /**
   * Such asymmetric threats are best met together; cooperation of the defence industries,
   * artificial intelligence included, will be one of the main answers.
   */
  readonly "asymmetric-threats-met-together": typeof asymmetricThreatsMetTogether;
  /**
   * The MoU recognises that defence capabilities today rest on innovation, autonomy in production
   * and synergy in exports.
   */
  readonly "basis-of-modern-capabilities": typeof basisOfModernCapabilities;
  /** The pact is more than cooperation of the traditional bilateral kind in procurement. */
  readonly "beyond-bilateral-procurement": typeof beyondBilateralProcurement;
  /** South Korea will go beyond exporting weapons systems and act as a genuine partner. */
  readonly "beyond-exports-as-genuine-partner": typeof beyondExportsAsGenuinePartner;
  /** beyond exports of weapons systems */
  readonly "beyond-exports-declaration": typeof beyondExportsDeclaration;
  /** South Korea gains a capable partner in the region. */
  readonly "capable-regional-partner": typeof capableRegionalPartner;
  /**
   * The deeper alliance gives states of Southeast Asia further partnerships in which to build
   * capacity, beyond the military backing that the West traditionally gives.
   */
  readonly "capacity-building-partnerships": typeof capacityBuildingPartnerships;
  /**
   * Sharper competition among great powers and growing perceptions of threat in the region drive
   * the change in defence supply chains.
   */
  readonly "causes-of-supply-chain-shift": typeof causesOfSupplyChainShift;
  /**
   * Integrating the aviation certification regimes of both nations is a strategic sub-element that
   * deserves notice.
   */
  readonly "certification-as-sub-element": typeof certificationAsSubElement;
  /**
   * The recognition in effect takes away bureaucratic barriers that slow certification, upgrades,
   * maintenance and coming purchases of aircraft between the two states.
   */
  readonly "certification-barriers-removed": typeof certificationBarriersRemoved;
  /**
   * Aligning the rules of certification has to come before any aircraft or air-deliverable systems
   * can be produced together.
   */
  readonly "certification-before-co-production": typeof certificationBeforeCoProduction;
  /** Chinese naval deployments are growing. */
  readonly "chinese-deployments-increase": typeof chineseDeploymentsIncrease;
  /**
   * The partnership is meant for developing fighter jets, warships and missile systems together.
   */
  readonly "co-development-aim": typeof coDevelopmentAim;
  /**
   * How co-production is to work has yet to be defined, percentages of localisation, roles of the
   * industries and ownership of intellectual property included.
   */
  readonly "co-production-terms-undefined": typeof coProductionTermsUndefined;
  /**
   * The South Korean ship combat system is fit for export to Malaysia, Indonesia and the
   * Philippines, whose navies are being modernised in waters like South Korea's West Sea.
   */
  readonly "combat-system-suits-southeast-asian-navies": typeof combatSystemSuitsSoutheastAsianNavies;
  /** South Korea seeks security for the sea-lines of communication which its commerce uses. */
  readonly "commercial-sea-lines-aim": typeof commercialSeaLinesAim;
  /**
   * These contacts prepare the meeting of Anwar and Lee in October, at which the memorandum is
   * expected to be signed.
   */
  readonly "contacts-prepare-october-signing": typeof contactsPrepareOctoberSigning;
  /** The Indo-Pacific is a contested region. */
  readonly "contested-indo-pacific": typeof contestedIndoPacific;
  /**
   * Arms cooperation with Malaysia rises a step with the contract, which will also favour a second
   * order and negotiations elsewhere; for such exports trust matters no less than technology.
   */
  readonly "contract-lifts-arms-cooperation": typeof contractLiftsArmsCooperation;
  /**
   * Malaysia differs from South Korea in this: with the pact it has signed no more than its second
   * MoU on arms cooperation.
   */
  readonly "contrast-in-arms-mous": typeof contrastInArmsMous;
  /** Cooperation under the pact is going to reach further than buying systems directly. */
  readonly "cooperation-beyond-direct-purchase": typeof cooperationBeyondDirectPurchase;
  /**
   * The hope is that the two countries come to cooperate beyond trade, investment and exchanges, in
   * critical minerals, green hydrogen, arms and defence.
   */
  readonly "cooperation-beyond-trade": typeof cooperationBeyondTrade;
  /**
   * The signing is meant to bolster cooperation between the defence industries of the two
   * countries.
   */
  readonly "cooperation-bolstering-aim": typeof cooperationBolsteringAim;
  /**
   * The hope is that exchanges over defence and arms grow on the footing of the defence memorandum
   * of 2022.
   */
  readonly "cooperation-on-basis-of-2022-mou": typeof cooperationOnBasisOf2022Mou;
  /** Critical shipments of fuel are part of the trade that passes through the strait. */
  readonly "critical-fuel-through-strait": typeof criticalFuelThroughStrait;
  /**
   * South Korea and Malaysia are placed where the security architecture of the Indo-Pacific has
   * critical nodes.
   */
  readonly "critical-indo-pacific-nodes": typeof criticalIndoPacificNodes;
  /** South Korea's declaration bears out that it is a genuine partner and not only a seller. */
  readonly "declaration-underlines-partner-role": typeof declarationUnderlinesPartnerRole;
  /** The pact puts the weight on deep industrial cooperation and on sharing technology. */
  readonly "deep-cooperation-emphasis": typeof deepCooperationEmphasis;
  /**
   * Regular contact of the defence authorities matters, and defence cooperation will be deepened on
   * the basis of the memorandum of 2022.
   */
  readonly "deeper-defence-cooperation-agreed": typeof deeperDefenceCooperationAgreed;
  /** Closer alignment with Malaysia makes South Korea's strategic ties in Southeast Asia deeper. */
  readonly "deeper-southeast-asian-ties": typeof deeperSoutheastAsianTies;
  /** The pact makes South Korea's strategic alliances deeper. */
  readonly "deeper-strategic-alliances": typeof deeperStrategicAlliances;
  /**
   * Malaysia's posture in defence diplomacy gives priority to economic participation, to sovereign
   * control over industry and to progress in technology.
   */
  readonly "defence-diplomacy-priorities": typeof defenceDiplomacyPriorities;
  /**
   * Malaysia's national objective is a sustainable defence industrial base that can meet sovereign
   * operational needs without leaning heavily on suppliers abroad.
   */
  readonly "defence-industrial-base-objective": typeof defenceIndustrialBaseObjective;
  /** Over several decades the defence relationship of the two countries has matured. */
  readonly "defence-relationship-matured": typeof defenceRelationshipMatured;
  /** The pact comes while defence supply chains around the world are changing fast. */
  readonly "defence-supply-chains-shifting": typeof defenceSupplyChainsShifting;
  /**
   * That this is only its second such MoU shows that Malaysia selects its partners deliberately, by
   * strategic value to both sides.
   */
  readonly "deliberate-partner-selection": typeof deliberatePartnerSelection;
  /**
   * At a time when ASEAN states set their national interests against a worldwide strategic
   * competition in the region, it is key that partnerships diversify beyond the West.
   */
  readonly "diversification-as-key": typeof diversificationAsKey;
  /** The domains aimed at fit closely South Korea's strategy for exports. */
  readonly "domains-fit-export-strategy": typeof domainsFitExportStrategy;
  /** The domains aimed at fit closely what Malaysia now puts first in modernising its military. */
  readonly "domains-fit-malaysian-modernisation": typeof domainsFitMalaysianModernisation;
  /** Earlier deals put the weight on exporting finished systems. */
  readonly "earlier-deals-for-finished-systems": typeof earlierDealsForFinishedSystems;
  /**
   * The ministry wants to know who can deliver the missiles first; a supplier that would need up to
   * eight years is out of the question.
   */
  readonly "earliest-missile-delivery-wanted": typeof earliestMissileDeliveryWanted;
  /** The partnership makes South Korea's export-led growth in industry stronger. */
  readonly "export-led-growth-strengthened": typeof exportLedGrowthStrengthened;
  /**
   * Malaysia stands to gain immensely from contact with mature high-tech ecosystems of production
   * for naval vessels, aerospace and missile technology.
   */
  readonly "exposure-to-production-ecosystems": typeof exposureToProductionEcosystems;
  /**
   * The FA-50 is an outstanding all-round fighter, and the hope is that it will have an important
   * part in strengthening Malaysia's forces.
   */
  readonly "fa-50-as-outstanding-fighter": typeof fa50AsOutstandingFighter;
  /**
   * An FA-50 assembly plant in Kuantan would cost 440 to 560 million ringgit and take at least a
   * year to build; each of its one or two lines would give work to 40 to 50 Malaysians under 18
   * specialists of Korea Aerospace Industries.
   */
  readonly "fa-50-assembly-line-terms": typeof fa50AssemblyLineTerms;
  /**
   * The FA-50 is now positioned worldwide as a bridge from advanced jet trainers to multi-role
   * fighters of the full spectrum.
   */
  readonly "fa-50-bridge-positioning": typeof fa50BridgePositioning;
  /** The 18 FA-50 aircraft are the core of Malaysia's plan for fighter training and airpower. */
  readonly "fa-50-core-of-plan": typeof fa50CoreOfPlan;
  /** The FA-50 has been delivered under the contract of 2023. */
  readonly "fa-50-delivered-under-contract": typeof fa50DeliveredUnderContract;
  /**
   * Its positioning as a bridge between two classes of aircraft makes the FA-50 more appealing for
   * export.
   */
  readonly "fa-50-export-appeal": typeof fa50ExportAppeal;
  /** The FA-50's cost over its life cycle is favourable. */
  readonly "fa-50-life-cycle-cost": typeof fa50LifeCycleCost;
  /**
   * The FA-50M are on schedule and 39 per cent complete; the purchase will raise the readiness of
   * the armed forces, above all of the air force.
   */
  readonly "fa-50-on-schedule-after-visit": typeof fa50OnScheduleAfterVisit;
  /**
   * To the minister the sale of the FA-50 is a decisive chance to raise cooperation in defence and
   * in arms, and the government is ready to support it.
   */
  readonly "fa-50-sale-as-decisive-chance": typeof fa50SaleAsDecisiveChance;
  /**
   * With the FA-50, South Korea has shown itself an important friend of Malaysia; the hope is that
   * cooperation in defence develops further, in exchanges of people, education and joint exercises.
   */
  readonly "fa-50-shows-important-friend": typeof fa50ShowsImportantFriend;
  /**
   * Because of its modern avionics, options for an AESA radar, weapons integrated in modules and a
   * favourable cost over its life cycle, the FA-50 suits Malaysia's demands very well.
   */
  readonly "fa-50-suits-malaysia": typeof fa50SuitsMalaysia;
  /** The pact lets South Korea's defence industry gain scale sooner. */
  readonly "faster-defence-industrial-scale": typeof fasterDefenceIndustrialScale;
  /**
   * Malaysia has asked that the purchase of its 18 FA-50M, decided on some years before and due to
   * arrive in 2026, be sped up if possible.
   */
  readonly "faster-fa-50-delivery-request": typeof fasterFa50DeliveryRequest;
  /**
   * The technologies that Malaysia's defence industry gets access to can speed up local development
   * of capability.
   */
  readonly "faster-local-capability-development": typeof fasterLocalCapabilityDevelopment;
  /**
   * Korean firms stay committed to helping Malaysia towards the self-reliant defence sector it
   * wants.
   */
  readonly "firms-committed-to-self-reliance": typeof firmsCommittedToSelfReliance;
  /**
   * Park Jin's visit of May 2023 was the first by a South Korean foreign minister in five years.
   */
  readonly "first-foreign-minister-visit-in-five-years": typeof firstForeignMinisterVisitInFiveYears;
  /**
   * The recognition of airworthiness certifications is South Korea's first arrangement of its kind
   * with an Asian nation.
   */
  readonly "first-recognition-with-asian-nation": typeof firstRecognitionWithAsianNation;
  /**
   * South Korea gives full follow-on logistics support for the weapons that it has supplied to
   * partners.
   */
  readonly "follow-on-support-for-partners": typeof followOnSupportForPartners;
  /**
   * South Korea would build four of the 18 aircraft entirely; fourteen would have their final
   * assembly in Malaysia, with both sides coordinating the technical work.
   */
  readonly "four-built-fourteen-assembled": typeof fourBuiltFourteenAssembled;
  /** South Korea's ambition is to rank fourth in the world as an exporter of arms by 2030. */
  readonly "fourth-largest-exporter-ambition": typeof fourthLargestExporterAmbition;
  /** What the MoU sets down is a framework at a high level. */
  readonly "framework-at-high-level": typeof frameworkAtHighLevel;
  /** The pact is a broad framework between governments rather than a simple contract to procure. */
  readonly "framework-rather-than-purchase": typeof frameworkRatherThanPurchase;
  /** Talking does not suffice: goodwill and partnership now have to lead to action and results. */
  readonly "from-goodwill-to-results": typeof fromGoodwillToResults;
  /** The shipments of fuel through the strait are essential to economies in Asia. */
  readonly "fuel-essential-to-asian-economies": typeof fuelEssentialToAsianEconomies;
  /**
   * The defence relationship of the two countries has become a full-blown partnership of
   * industries.
   */
  readonly "full-blown-industrial-partnership": typeof fullBlownIndustrialPartnership;
  /**
   * Going beyond exports of weapons systems, (Korea) will contribute to strengthening Malaysia’s
   * defense capabilities and advancing its arms industry as a ‘genuine partner,’ as well as work
   * for regional peace and stability in Southeast Asia.
   */
  readonly "genuine-partner-quotation": typeof genuinePartnerQuotation;
  /**
   * The MoU raises the relationship of the two countries from one of buyer and seller to a genuine
   * strategic partnership.
   */
  readonly "genuine-strategic-partnership": typeof genuineStrategicPartnership;
  /** South Korea has objectives for its defence exports around the world. */
  readonly "global-export-objectives": typeof globalExportObjectives;
  /**
   * What matters in the memorandum is a strong base between governments, on which both governments
   * and their firms can work together on Malaysia's fighters, ships and guided weapons.
   */
  readonly "government-base-for-modernisation": typeof governmentBaseForModernisation;
  /**
   * The pact, by the access it gives to alternative suppliers, makes Malaysia's sovereignty in
   * defence greater.
   */
  readonly "greater-defence-sovereignty": typeof greaterDefenceSovereignty;
  /** A deeper defence alliance of Malaysia with South Korea makes the region more resilient. */
  readonly "greater-regional-resilience": typeof greaterRegionalResilience;
  /**
   * Certification, logistics, training, maintenance and support over the life cycle must be
   * harmonised.
   */
  readonly "harmonised-support-needed": typeof harmonisedSupportNeeded;
  /**
   * The MoU pays off at once in geostrategic terms because South Korea and Malaysia become better
   * aligned in defence industry.
   */
  readonly "immediate-geostrategic-payoff": typeof immediateGeostrategicPayoff;
  /** The move points to better interoperability between the armed forces of the two states. */
  readonly "improved-interoperability": typeof improvedInteroperability;
  /** Major realignments are under way in the Indo-Pacific. */
  readonly "indo-pacific-undergoes-realignments": typeof indoPacificUndergoesRealignments;
  /** The pact's industrial side and its intellectual-property side are particularly significant. */
  readonly "intellectual-property-significance": typeof intellectualPropertySignificance;
  /** Military competition in the Indo-Pacific is growing more intense. */
  readonly "intensifying-military-competition": typeof intensifyingMilitaryCompetition;
  /** The harmonisation must serve interoperability in operations and efficient sustainment. */
  readonly "interoperability-aim": typeof interoperabilityAim;
  /**
   * Joint exercises, coordinated logistics and combined operations in crises across the
   * Indo-Pacific could become possible in future.
   */
  readonly "joint-exercises-and-operations": typeof jointExercisesAndOperations;
  /**
   * Malaysia's army wants to modernise K200s that it has used for over thirty years; the hope is
   * that Malaysian and Korean firms share the task and keep the vehicles in reliable use.
   */
  readonly "joint-k200-upgrade-hope": typeof jointK200UpgradeHope;
  /** Marketing the co-developed systems jointly is a crucial part of the cooperation. */
  readonly "joint-marketing-crucial": typeof jointMarketingCrucial;
  /**
   * Setting up specific joint R&D projects for fighter aviation, for naval systems and for
   * precision-missile technology is among the next steps.
   */
  readonly "joint-projects-as-next-step": typeof jointProjectsAsNextStep;
  /**
   * The partnership concentrates on generating technology jointly and on co-ownership in industry.
   */
  readonly "joint-technology-focus": typeof jointTechnologyFocus;
  /** The pact is meant for producing weapons systems jointly. */
  readonly "joint-weapons-production-aim": typeof jointWeaponsProductionAim;
  /** The pact is aimed at researching and developing weapons systems jointly. */
  readonly "joint-weapons-research-aim": typeof jointWeaponsResearchAim;
  /**
   * Korea Aerospace Industries has no problem with meeting the conditions for payment in palm oil.
   */
  readonly "kai-accepts-palm-oil-payment": typeof kaiAcceptsPalmOilPayment;
  /**
   * Malaysia is a key country in Southeast Asia, and is a key location for maritime logistics,
   * including the Strait of Malacca. It is located in a strategic location and has high growth
   * potential.
   */
  readonly "key-country-quotation": typeof keyCountryQuotation;
  /** The KF-21 would be the best answer to what the Malaysian air force needs. */
  readonly "kf-21-as-best-choice": typeof kf21AsBestChoice;
  /**
   * If Malaysia took part in any subsystem of the KF-21, significant benefits for industry could
   * follow.
   */
  readonly "kf-21-industrial-benefits": typeof kf21IndustrialBenefits;
  /**
   * The KF-21 programme mirrors how South Korea turned from importer into developer and exporter.
   */
  readonly "kf-21-reflects-evolution": typeof kf21ReflectsEvolution;
  /**
   * The KF-21 Boramae programme shows how determined South Korea is to master the development of
   * combat aircraft of the next generation.
   */
  readonly "kf-21-shows-determination": typeof kf21ShowsDetermination;
  /** Malaysia may in future take part in subsystems of the KF-21. */
  readonly "kf-21-subsystem-participation": typeof kf21SubsystemParticipation;
  /** The sensor fusion in the KF-21's design is superior. */
  readonly "kf-21-superior-sensor-fusion": typeof kf21SuperiorSensorFusion;
  /**
   * Malaysia and South Korea should cooperate in exchanges of people, the defence industry and the
   * use of artificial intelligence in defence, among other fields.
   */
  readonly "khaled-cooperation-proposals-2024-09": typeof khaledCooperationProposals202409;
  /** Kim Yong-hyun is asked to attend the Langkawi exhibition planned for May 2025. */
  readonly "khaled-lima-2025-invitation": typeof khaledLima2025Invitation;
  /** Malaysia plans to strengthen its capability for lead-in fighter training. */
  readonly "lead-in-fighter-training-plan": typeof leadInFighterTrainingPlan;
  /**
   * The two leaders renewed their commitment to closer relations in the sixty-fifth year of
   * diplomatic ties, building on the Strategic Partnership of 2024.
   */
  readonly "leaders-renew-strategic-partnership": typeof leadersRenewStrategicPartnership;
  /** Access to alternative suppliers makes Malaysia less overdependent on Western sources. */
  readonly "less-western-overdependence": typeof lessWesternOverdependence;
  /**
   * Malaysia has the national objective of making more of the components for military production
   * locally.
   */
  readonly "local-component-manufacturing": typeof localComponentManufacturing;
  /** South Korea's contribution will strengthen Malaysia's force readiness over the long term. */
  readonly "long-term-force-readiness-promise": typeof longTermForceReadinessPromise;
  /** The pact builds an industrial base in Malaysia for the long term. */
  readonly "long-term-industrial-base": typeof longTermIndustrialBase;
  /** In the end Malaysia may become a co-producer that shares ambitions to export. */
  readonly "malaysia-as-eventual-co-producer": typeof malaysiaAsEventualCoProducer;
  /** Malaysia now has the chance to turn from a customer into an industrial partner. */
  readonly "malaysia-as-industrial-partner": typeof malaysiaAsIndustrialPartner;
  /** Malaysia is one of Southeast Asia's key countries. */
  readonly "malaysia-as-key-country": typeof malaysiaAsKeyCountry;
  /** Its position on the Strait of Malacca makes Malaysia a key partner for South Korea. */
  readonly "malaysia-as-key-partner": typeof malaysiaAsKeyPartner;
  /** Malaysia is a key location for logistics at sea, the Strait of Malacca included. */
  readonly "malaysia-as-logistics-location": typeof malaysiaAsLogisticsLocation;
  /** Malaysia lies where the Strait of Malacca is entered. */
  readonly "malaysia-at-strait-entrance": typeof malaysiaAtStraitEntrance;
  /** Malaysia faces more incursions and grey-zone challenges in its exclusive waters. */
  readonly "malaysia-faces-incursions": typeof malaysiaFacesIncursions;
  /**
   * Malaysia stands to rise from buyer to strategic co-producer of defence systems with the
   * potential to export.
   */
  readonly "malaysia-from-buyer-to-co-producer": typeof malaysiaFromBuyerToCoProducer;
  /** Malaysia has a high potential for growth. */
  readonly "malaysia-growth-potential": typeof malaysiaGrowthPotential;
  /** Malaysia is interested in South Korea's progress in the aerospace industry. */
  readonly "malaysia-interest-in-korean-aerospace-2019": typeof malaysiaInterestInKoreanAerospace2019;
  /**
   * Malaysia lies along a maritime artery that is among the most important in the world for
   * commerce and security.
   */
  readonly "malaysia-on-maritime-artery": typeof malaysiaOnMaritimeArtery;
  /**
   * Its location gives Malaysia an outsized weight in logistics at sea and in the security of world
   * trade.
   */
  readonly "malaysia-outsized-importance": typeof malaysiaOutsizedImportance;
  /** Malaysia's strategic position overlooks the Strait of Malacca. */
  readonly "malaysia-overlooks-strait": typeof malaysiaOverlooksStrait;
  /** Malaysia is located strategically. */
  readonly "malaysia-strategic-location": typeof malaysiaStrategicLocation;
  /** South Korea will contribute to making Malaysia's defence capabilities stronger. */
  readonly "malaysian-capabilities-promise": typeof malaysianCapabilitiesPromise;
  /**
   * Malaysia wins leverage in diplomacy because it can turn to alternative arms suppliers which
   * offer technology transfer and a part for local industry.
   */
  readonly "malaysian-diplomatic-leverage": typeof malaysianDiplomaticLeverage;
  /** South Korea will contribute to the advance of Malaysia's defence industry. */
  readonly "malaysian-industry-promise": typeof malaysianIndustryPromise;
  /**
   * Defending the Strait of Malacca and modernising its littoral fleet are among Malaysia's
   * maritime imperatives.
   */
  readonly "malaysian-maritime-imperatives": typeof malaysianMaritimeImperatives;
  /**
   * Malaysia could get access to enhanced missile defence, to anti-ship systems launched from the
   * air and to capabilities for precision strikes on land.
   */
  readonly "malaysian-missile-capabilities": typeof malaysianMissileCapabilities;
  /** The pact could bring Malaysian subcontractors into South Korea's defence supply chain. */
  readonly "malaysian-subcontractor-integration": typeof malaysianSubcontractorIntegration;
  /** In the naval domain both states urgently need awareness of what happens at sea. */
  readonly "maritime-awareness-urgent": typeof maritimeAwarenessUrgent;
  /** Better interoperability is particularly critical for operations at sea. */
  readonly "maritime-interoperability": typeof maritimeInteroperability;
  /** Malaysia's shift shows that its posture in defence diplomacy is maturing. */
  readonly "maturing-defence-diplomacy": typeof maturingDefenceDiplomacy;
  /**
   * The meeting means much to both countries and brings them benefits, above all in defence
   * diplomacy.
   */
  readonly "meeting-serves-defence-diplomacy": typeof meetingServesDefenceDiplomacy;
  /**
   * A replacement missile for the littoral combat ships has to work fully with their French-built
   * combat management system.
   */
  readonly "missile-must-fit-combat-system": typeof missileMustFitCombatSystem;
  /**
   * Even if ordered today, another missile for the littoral combat ships would take time to make,
   * deliver and integrate.
   */
  readonly "missile-order-would-take-time": typeof missileOrderWouldTakeTime;
  /** Missile systems are another major axis along which the two countries may cooperate. */
  readonly "missiles-as-cooperation-axis": typeof missilesAsCooperationAxis;
  /**
   * Being able to put modernised naval and air assets into the field at scale will strengthen
   * Malaysia's deterrence and its awareness of the situation at sea in its exclusive economic zone.
   */
  readonly "modernised-assets-at-scale": typeof modernisedAssetsAtScale;
  /** The partnership makes a more diverse axis of defence industry stand out more clearly. */
  readonly "more-diverse-industrial-axis": typeof moreDiverseIndustrialAxis;
  /** Procuring arms is an aim of the pact, but not the only one. */
  readonly "more-than-arms-procurement-aim": typeof moreThanArmsProcurementAim;
  /**
   * The agreement positions the partnership as a force multiplier for the security environment of
   * the Indo-Pacific.
   */
  readonly "mou-as-force-multiplier": typeof mouAsForceMultiplier;
  /**
   * In their contacts and joint work the two armed forces will refer first of all to this
   * memorandum.
   */
  readonly "mou-as-main-reference": typeof mouAsMainReference;
  /**
   * The MoU is in keeping with the ambition South Korea has stated, to rank fourth among the
   * world's defence exporters by 2030.
   */
  readonly "mou-fits-exporter-ambition": typeof mouFitsExporterAmbition;
  /**
   * The MoU is expected to quicken the strategy of placing South Korea's arms industry among the
   * world's top four.
   */
  readonly "mou-speeds-top-four-strategy": typeof mouSpeedsTopFourStrategy;
  /**
   * Malaysia plans to widen its coverage by multi-role airpower over operational theatres at sea
   * and on land.
   */
  readonly "multi-role-airpower-plan": typeof multiRoleAirpowerPlan;
  /**
   * A pact on co-production could come to cover maritime patrol vessels, corvettes with heavy arms
   * and modular surface ships, tailored to the conditions of operation in ASEAN.
   */
  readonly "naval-co-production-extension": typeof navalCoProductionExtension;
  /** Neither South Korea nor Malaysia sides fully with the United States or with China. */
  readonly "neither-fully-aligned": typeof neitherFullyAligned;
  /** Analysts expect the next-generation domains to be taken in as the partnership matures. */
  readonly "next-generation-domains-expected": typeof nextGenerationDomainsExpected;
  /** So far the MoU gives no detail of the next-generation domains. */
  readonly "next-generation-domains-not-detailed": typeof nextGenerationDomainsNotDetailed;
  /**
   * A deeper partnership may lead to cooperative ventures in emerging fields such as unmanned
   * systems, command and control with artificial intelligence, cyber warfare and advanced
   * electronic warfare.
   */
  readonly "next-generation-ventures": typeof nextGenerationVentures;
  /**
   * The 18 aircraft were bought by open international tender, and no intermediary company was
   * appointed.
   */
  readonly "no-intermediary-for-flit-lca": typeof noIntermediaryForFlitLca;
  /** KAI had opened no official talks with Malaysia's government on the KF-21. */
  readonly "no-official-kf-21-talks-yet": typeof noOfficialKf21TalksYet;
  /** North Korea is developing strategic weapons at a faster pace. */
  readonly "north-korea-accelerates-weapons": typeof northKoreaAcceleratesWeapons;
  /** Threats from North Korea's long-range missiles are growing. */
  readonly "north-korean-missile-threats-rise": typeof northKoreanMissileThreatsRise;
  /** The defence relationship of the two countries began with one-off acquisitions. */
  readonly "one-off-acquisitions-at-first": typeof oneOffAcquisitionsAtFirst;
  /**
   * Good results may lead more Southeast Asian countries into similar cooperative arrangements of
   * defence industry.
   */
  readonly "others-may-join-arrangements": typeof othersMayJoinArrangements;
  /** The outcomes of the pact will shape how power plays out in Southeast Asia. */
  readonly "outcomes-shape-southeast-asian-power": typeof outcomesShapeSoutheastAsianPower;
  /** The pact comes amid tensions in the Indo-Pacific. */
  readonly "pact-amid-indo-pacific-tensions": typeof pactAmidIndoPacificTensions;
  /**
   * The pact with Malaysia is a further milestone as South Korea's defence exports expand
   * worldwide.
   */
  readonly "pact-as-export-milestone": typeof pactAsExportMilestone;
  /** The defence pact of South Korea and Malaysia is a landmark. */
  readonly "pact-as-landmark": typeof pactAsLandmark;
  /** In a contested Indo-Pacific, a pact of this kind is a strategic necessity. */
  readonly "pact-as-strategic-necessity": typeof pactAsStrategicNecessity;
  /**
   * Aligning certification shows that the pact rests on industrial synergy and is no purely
   * transactional exchange.
   */
  readonly "pact-grounded-in-industrial-synergy": typeof pactGroundedInIndustrialSynergy;
  /** In a contested Indo-Pacific, a pact of this kind comes at the right time. */
  readonly "pact-is-timely": typeof pactIsTimely;
  /**
   * The pact has consequences on several levels, with military, industrial and geopolitical
   * outcomes among them.
   */
  readonly "pact-multilayered-implications": typeof pactMultilayeredImplications;
  /** The pact plays a part in a wider shift in Asia toward security collaboration by networks. */
  readonly "part-of-networked-security-shift": typeof partOfNetworkedSecurityShift;
  /**
   * Ways were sought to revive defence exchanges: pilots of both air forces would again fly in each
   * other's fighters, with logistic support and commissioned training.
   */
  readonly "pilot-exchange-flights-sought": typeof pilotExchangeFlightsSought;
  /** South Korea and Malaysia are both middle powers of pivotal weight. */
  readonly "pivotal-middle-powers": typeof pivotalMiddlePowers;
  /**
   * South Korea aims to sell its long-range and precision-strike systems abroad to partners it has
   * vetted.
   */
  readonly "precision-strike-export-aim": typeof precisionStrikeExportAim;
  /**
   * Seen as a matter of industrial competition in the region, the pact points to a proactive axis
   * of defence industry in Asia.
   */
  readonly "proactive-asian-axis": typeof proactiveAsianAxis;
  /**
   * The axis of defence industry in Asia may challenge dependencies in procurement that have stood
   * for long.
   */
  readonly "procurement-dependencies-challenged": typeof procurementDependenciesChallenged;
  /**
   * Cooperation in defence procurement is more than buying: it also turns on the seller's will to
   * share, to transfer, and to help Malaysian firms and industry grow.
   */
  readonly "procurement-means-sharing": typeof procurementMeansSharing;
  /** Good results may change the procurement networks of the future in the Indo-Pacific. */
  readonly "procurement-networks-reshaped": typeof procurementNetworksReshaped;
  /** The pact could lead to production facilities being set up in Malaysia. */
  readonly "production-facilities-in-malaysia": typeof productionFacilitiesInMalaysia;
  /** Getting from intent to tangible programmes will be the key challenge. */
  readonly "programmes-as-key-challenge": typeof programmesAsKeyChallenge;
  /**
   * Bought for RM3.8 billion, the aircraft answer the air force's capability plan: a single
   * two-seater that trains pilots and fights, upgraded in mid-life to serve until 2055.
   */
  readonly "purchase-follows-plan-to-2055": typeof purchaseFollowsPlanTo2055;
  /** Technologies in the Indo-Pacific are advancing fast. */
  readonly "rapidly-advancing-technologies": typeof rapidlyAdvancingTechnologies;
  /**
   * Malaysia is prepared to learn from what South Korea knows, to take up technology transfer, and
   * to develop and produce jointly.
   */
  readonly "ready-to-learn-and-co-produce": typeof readyToLearnAndCoProduce;
  /** The alignment must keep the pact directed at outcomes in real capability. */
  readonly "real-capability-outcomes-aim": typeof realCapabilityOutcomesAim;
  /**
   * The recognition of airworthiness certifications is a foundation for integrating the aviation
   * industries more deeply.
   */
  readonly "recognition-as-foundation": typeof recognitionAsFoundation;
  /**
   * The wider context is one of disputes in the South China Sea, tensions over the Taiwan Strait
   * and nuclear instability on the Korean Peninsula.
   */
  readonly "regional-flashpoints-as-context": typeof regionalFlashpointsAsContext;
  /** The geopolitical dynamics of the region will be influenced to a significant degree as well. */
  readonly "regional-geopolitics-influenced": typeof regionalGeopoliticsInfluenced;
  /** South Korea will work for peace and stability in Southeast Asia. */
  readonly "regional-peace-promise": typeof regionalPeacePromise;
  /**
   * If the collaboration succeeds, Malaysia's national security gains, and so do peace and
   * stability in the region.
   */
  readonly "regional-stability-benefit": typeof regionalStabilityBenefit;
  /** South Korea is a partner aligned with the region and on the rise in technology. */
  readonly "regionally-aligned-rising-partner": typeof regionallyAlignedRisingPartner;
  /**
   * It was in answer to threats from North Korea that South Korea sped up the development of its
   * long-range and precision-strike capabilities.
   */
  readonly "response-to-north-korean-threats": typeof responseToNorthKoreanThreats;
  /**
   * Supplying the K200 vehicles laid the earliest roots of arms trade and of security cooperation
   * between the two countries.
   */
  readonly "roots-of-bilateral-arms-trade": typeof rootsOfBilateralArmsTrade;
  /**
   * At sea both states put the stress on keeping sea-lines of communication secure and on watching
   * contested waters.
   */
  readonly "sea-lines-and-surveillance": typeof seaLinesAndSurveillance;
  /** The aviation certification regimes of the two nations are integrated seamlessly. */
  readonly "seamless-certification-integration": typeof seamlessCertificationIntegration;
  /**
   * That Malaysia has signed only one such memorandum before shows deep trust; this one should be a
   * bridgehead that steadily supports projects under way.
   */
  readonly "second-mou-shows-deep-trust": typeof secondMouShowsDeepTrust;
  /**
   * The pact shows that both countries see military self-reliance resting in future on innovating
   * together, sharing technology and cost-effective partnerships of industry.
   */
  readonly "self-reliance-through-collaboration": typeof selfRelianceThroughCollaboration;
  /** South Korea is bringing itself into closer alignment with Malaysia. */
  readonly "seoul-aligns-with-kuala-lumpur": typeof seoulAlignsWithKualaLumpur;
  /**
   * Bodies of the single services already exist; a regular one at director-general level between
   * the two ministries should be opened soon.
   */
  readonly "service-bodies-and-ministry-body-sought-2023": typeof serviceBodiesAndMinistryBodySought2023;
  /**
   * For years ahead the collaboration places both nations where they can shape balances of power in
   * the region and ecosystems of defence industry.
   */
  readonly "shaping-regional-power-balances": typeof shapingRegionalPowerBalances;
  /** The pact could bring regimes under which the two share intellectual property. */
  readonly "shared-intellectual-property": typeof sharedIntellectualProperty;
  /**
   * The pact points to shared access to the results of research and development, to capacity for
   * manufacturing and to what sales abroad will earn.
   */
  readonly "shared-results-and-earnings": typeof sharedResultsAndEarnings;
  /** Malaysia's shift from customer to co-producer is critical to its national objective. */
  readonly "shift-critical-to-national-objective": typeof shiftCriticalToNationalObjective;
  /** Signing the memorandum is a decisive step. */
  readonly "signing-as-decisive-step": typeof signingAsDecisiveStep;
  /**
   * KAI's leadership has promised six of the aircraft before 2026 is over and the others from 2027
   * on.
   */
  readonly "six-aircraft-by-end-of-2026": typeof sixAircraftByEndOf2026;
  /** Tensions in the region of the South China Sea are growing. */
  readonly "south-china-sea-tensions-rise": typeof southChinaSeaTensionsRise;
  /**
   * South Korea is a security partner to depend on, and the hope is to work closely together in
   * arms and joint training.
   */
  readonly "south-korea-as-dependable-partner": typeof southKoreaAsDependablePartner;
  /** South Korea is placed as a genuine partner and not only as a seller of systems. */
  readonly "south-korea-as-genuine-partner": typeof southKoreaAsGenuinePartner;
  /**
   * South Korea has become a major developer of advanced combat systems and a major exporter of
   * them.
   */
  readonly "south-korea-as-major-developer": typeof southKoreaAsMajorDeveloper;
  /** South Korea used to be an importer in defence. */
  readonly "south-korea-former-importer": typeof southKoreaFormerImporter;
  /**
   * South Korea is an important partner that Malaysia can trust in strengthening its defence
   * capability.
   */
  readonly "south-korea-trusted-for-defence": typeof southKoreaTrustedForDefence;
  /** South Korea's defence exports are expanding worldwide. */
  readonly "south-korean-export-expansion": typeof southKoreanExportExpansion;
  /** South Korea's strategy is to export advanced platforms to emerging customers in defence. */
  readonly "south-korean-export-strategy": typeof southKoreanExportStrategy;
  /** The agreement widens South Korea's industrial footprint in Southeast Asia. */
  readonly "south-korean-industrial-footprint": typeof southKoreanIndustrialFootprint;
  /**
   * South Korea's involvement adds one dimension more to planning in defence logistics, to power
   * projection in future and to roles of regional deterrence in security cooperation.
   */
  readonly "south-korean-involvement-dimension": typeof southKoreanInvolvementDimension;
  /** South Korea commands expertise in the FA-50 family and in the K200. */
  readonly "south-korean-platform-expertise": typeof southKoreanPlatformExpertise;
  /** The partnership offers South Korea more influence in Southeast Asia. */
  readonly "south-korean-regional-influence": typeof southKoreanRegionalInfluence;
  /** The partnership adds to the strategic depth of Southeast Asia. */
  readonly "southeast-asian-strategic-depth": typeof southeastAsianStrategicDepth;
  /** The Strait of Malacca is one of the most vital chokepoints at sea in the world. */
  readonly "strait-as-vital-chokepoint": typeof straitAsVitalChokepoint;
  /**
   * In both nations, defence ministries and stakeholders from industry must bring into line their
   * strategic goals, what they expect of budgets and their ambition to export.
   */
  readonly "strategic-goals-must-align": typeof strategicGoalsMustAlign;
  /**
   * The pact marks a strategic pivot in the course of both nations, military as well as industrial.
   */
  readonly "strategic-pivot": typeof strategicPivot;
  /** Partnerships of this sort spread strategic risk over several capable actors in defence. */
  readonly "strategic-risk-distributed": typeof strategicRiskDistributed;
  /**
   * If carried out well, the pact could give South Korea a strong partner in the region with which
   * to reach its objectives in defence exports.
   */
  readonly "strong-regional-partner": typeof strongRegionalPartner;
  /** The pact makes South Korea's pathways to export stronger. */
  readonly "stronger-export-pathways": typeof strongerExportPathways;
  /**
   * Whether the pact succeeds will depend on how soon joint R&D, lines for co-production and shared
   * channels for export can be set up.
   */
  readonly "success-hinges-on-speed": typeof successHingesOnSpeed;
  /**
   * The pact shows that both countries see the traditional relation of supplier and client as not
   * enough by itself for military self-reliance.
   */
  readonly "supplier-and-client-not-enough": typeof supplierAndClientNotEnough;
  /**
   * Malaysia's turn to South Korea marks a diversification of its defence supplies away from the
   * traditional sources in the West and from Russian systems.
   */
  readonly "supply-chain-diversification": typeof supplyChainDiversification;
  /** Supply chains integrated in operation, and permissions to export, will be crucial. */
  readonly "supply-chain-integration-crucial": typeof supplyChainIntegrationCrucial;
  /**
   * The model of the partnership also serves Malaysia's national objective of a more skilled
   * workforce and more components made locally.
   */
  readonly "support-for-malaysian-objective": typeof supportForMalaysianObjective;
  /** The agreement serves South Korea's ambition to be a defence exporter of the top tier. */
  readonly "support-for-top-tier-ambition": typeof supportForTopTierAmbition;
  /**
   * Unless goals, budgets and ambition are aligned, the pact could come to no more than symbolic
   * announcements.
   */
  readonly "symbolic-announcements-risk": typeof symbolicAnnouncementsRisk;
  /** Unless it is turned into programmes and results, the MoU could stagnate as a mere symbol. */
  readonly "symbolic-stagnation-risk": typeof symbolicStagnationRisk;
  /**
   * Both nations now need to turn the MoU into tangible programmes and real results in industry.
   */
  readonly "tangible-programmes-needed": typeof tangibleProgrammesNeeded;
  /** The pact has a noteworthy dimension of technology transfer. */
  readonly "technology-transfer-dimension": typeof technologyTransferDimension;
  /**
   * If it succeeds, the partnership could be a template for later defence-industrial alliances
   * within Asia that lean less on the traditional supply chains of the West.
   */
  readonly "template-for-intra-asian-alliances": typeof templateForIntraAsianAlliances;
  /**
   * Integrated supply chains and permissions to export will be crucial in making possible sales in
   * third markets and an industry that stays viable.
   */
  readonly "third-market-sales-enabled": typeof thirdMarketSalesEnabled;
  /**
   * Systems developed together are going to be marketed jointly to third-party importers around the
   * world.
   */
  readonly "third-party-importers-as-market": typeof thirdPartyImportersAsMarket;
  /** Work towards the memorandum signed that day had gone on for three years. */
  readonly "three-years-towards-the-mou": typeof threeYearsTowardsTheMou;
  /**
   * The synergy of Malaysia's maritime imperatives with South Korea's export ambition seems
   * well-timed and calibrated to strategy.
   */
  readonly "timely-and-calibrated-synergy": typeof timelyAndCalibratedSynergy;
  /** A place among the world's four leading arms-industry powers is no dream beyond reach. */
  readonly "top-four-is-within-reach": typeof topFourIsWithinReach;
  /** South Korea's ambition is to be in the top tier of defence exporters. */
  readonly "top-tier-exporter-ambition": typeof topTierExporterAmbition;
  /** The defence-industrial partnership of the two countries is a transformational one. */
  readonly "transformational-partnership": typeof transformationalPartnership;
  /**
   * Malaysia is leaving cooperation centred on Western suppliers and choosing South Korea as a new
   * main partner, for the sake of affordable arms and capability of its own.
   */
  readonly "turn-away-from-western-suppliers": typeof turnAwayFromWesternSuppliers;
  /**
   * The navy now asks for two support ships; under its 15-to-5 plan it needs three, and the third
   * must be one that can be built in Malaysia.
   */
  readonly "two-support-ships-first": typeof twoSupportShipsFirst;
  /**
   * Soon after taking office the South Korean president telephoned Anwar, and in July he sent a
   * special envoy: steps without precedent that strengthen trust.
   */
  readonly "unprecedented-early-contacts": typeof unprecedentedEarlyContacts;
  /**
   * Malaysia has to add air assets, for its airspace is large and calls for an air force that can
   * do its task.
   */
  readonly "vast-airspace-needs-more-aircraft": typeof vastAirspaceNeedsMoreAircraft;
  /**
   * The vice-ministerial meeting of October 2019 was held to discuss how to promote defence
   * exchanges and cooperation, including on cyber security and the defence industry.
   */
  readonly "vice-ministerial-agenda-2019": typeof viceMinisterialAgenda2019;
  /**
   * Placing key weapon systems and industrial programmes in the context of the MoU is important.
   */
  readonly "weapon-systems-in-context": typeof weaponSystemsInContext;
  /** The FA-50M is made by KAI; the F404 that drives it comes from Hanwha Aerospace. */
  readonly "who-builds-aircraft-and-engine": typeof whoBuildsAircraftAndEngine;
  /** Malaysia has the national objective of raising the skills of its workforce at home. */
  readonly "workforce-upskilling-objective": typeof workforceUpskillingObjective;
};

/** Every quotation or statement of this dataset, by its id. */
export const quotes: Quotes = {
  "access-to-high-end-technologies": accessToHighEndTechnologies,
  "access-to-high-technology-systems": accessToHighTechnologySystems,
  "access-to-mature-platforms": accessToMaturePlatforms,
  "advanced-south-korean-supply-chain": advancedSouthKoreanSupplyChain,
  "affordable-capability": affordableCapability,
  "agreed-timelines-and-costs": agreedTimelinesAndCosts,
  "air-force-meeting-agenda-2025": airForceMeetingAgenda2025,
  "airworthiness-opens-asian-exports": airworthinessOpensAsianExports,
  "armament-cooperation-agreed-2009": armamentCooperationAgreed2009,
  "armoured-vehicles-perform-well": armouredVehiclesPerformWell,
  "arms-cooperation-as-mark-of-trust": armsCooperationAsMarkOfTrust,
  "arms-cooperation-paused-after-k200": armsCooperationPausedAfterK200,
  "arms-trade-flows-reshaped": armsTradeFlowsReshaped,
  "asean-security-cooperation": aseanSecurityCooperation,
  "asean-states-weigh-interests": aseanStatesWeighInterests,
  "asian-cooperation-milestone": asianCooperationMilestone,
  "aspiration-into-achievement": aspirationIntoAchievement,
  "asymmetric-threats-met-together": asymmetricThreatsMetTogether,
  "basis-of-modern-capabilities": basisOfModernCapabilities,
  "beyond-bilateral-procurement": beyondBilateralProcurement,
  "beyond-exports-as-genuine-partner": beyondExportsAsGenuinePartner,
  "beyond-exports-declaration": beyondExportsDeclaration,
  "capable-regional-partner": capableRegionalPartner,
  "capacity-building-partnerships": capacityBuildingPartnerships,
  "causes-of-supply-chain-shift": causesOfSupplyChainShift,
  "certification-as-sub-element": certificationAsSubElement,
  "certification-barriers-removed": certificationBarriersRemoved,
  "certification-before-co-production": certificationBeforeCoProduction,
  "chinese-deployments-increase": chineseDeploymentsIncrease,
  "co-development-aim": coDevelopmentAim,
  "co-production-terms-undefined": coProductionTermsUndefined,
  "combat-system-suits-southeast-asian-navies": combatSystemSuitsSoutheastAsianNavies,
  "commercial-sea-lines-aim": commercialSeaLinesAim,
  "contacts-prepare-october-signing": contactsPrepareOctoberSigning,
  "contested-indo-pacific": contestedIndoPacific,
  "contract-lifts-arms-cooperation": contractLiftsArmsCooperation,
  "contrast-in-arms-mous": contrastInArmsMous,
  "cooperation-beyond-direct-purchase": cooperationBeyondDirectPurchase,
  "cooperation-beyond-trade": cooperationBeyondTrade,
  "cooperation-bolstering-aim": cooperationBolsteringAim,
  "cooperation-on-basis-of-2022-mou": cooperationOnBasisOf2022Mou,
  "critical-fuel-through-strait": criticalFuelThroughStrait,
  "critical-indo-pacific-nodes": criticalIndoPacificNodes,
  "declaration-underlines-partner-role": declarationUnderlinesPartnerRole,
  "deep-cooperation-emphasis": deepCooperationEmphasis,
  "deeper-defence-cooperation-agreed": deeperDefenceCooperationAgreed,
  "deeper-southeast-asian-ties": deeperSoutheastAsianTies,
  "deeper-strategic-alliances": deeperStrategicAlliances,
  "defence-diplomacy-priorities": defenceDiplomacyPriorities,
  "defence-industrial-base-objective": defenceIndustrialBaseObjective,
  "defence-relationship-matured": defenceRelationshipMatured,
  "defence-supply-chains-shifting": defenceSupplyChainsShifting,
  "deliberate-partner-selection": deliberatePartnerSelection,
  "diversification-as-key": diversificationAsKey,
  "domains-fit-export-strategy": domainsFitExportStrategy,
  "domains-fit-malaysian-modernisation": domainsFitMalaysianModernisation,
  "earlier-deals-for-finished-systems": earlierDealsForFinishedSystems,
  "earliest-missile-delivery-wanted": earliestMissileDeliveryWanted,
  "export-led-growth-strengthened": exportLedGrowthStrengthened,
  "exposure-to-production-ecosystems": exposureToProductionEcosystems,
  "fa-50-as-outstanding-fighter": fa50AsOutstandingFighter,
  "fa-50-assembly-line-terms": fa50AssemblyLineTerms,
  "fa-50-bridge-positioning": fa50BridgePositioning,
  "fa-50-core-of-plan": fa50CoreOfPlan,
  "fa-50-delivered-under-contract": fa50DeliveredUnderContract,
  "fa-50-export-appeal": fa50ExportAppeal,
  "fa-50-life-cycle-cost": fa50LifeCycleCost,
  "fa-50-on-schedule-after-visit": fa50OnScheduleAfterVisit,
  "fa-50-sale-as-decisive-chance": fa50SaleAsDecisiveChance,
  "fa-50-shows-important-friend": fa50ShowsImportantFriend,
  "fa-50-suits-malaysia": fa50SuitsMalaysia,
  "faster-defence-industrial-scale": fasterDefenceIndustrialScale,
  "faster-fa-50-delivery-request": fasterFa50DeliveryRequest,
  "faster-local-capability-development": fasterLocalCapabilityDevelopment,
  "firms-committed-to-self-reliance": firmsCommittedToSelfReliance,
  "first-foreign-minister-visit-in-five-years": firstForeignMinisterVisitInFiveYears,
  "first-recognition-with-asian-nation": firstRecognitionWithAsianNation,
  "follow-on-support-for-partners": followOnSupportForPartners,
  "four-built-fourteen-assembled": fourBuiltFourteenAssembled,
  "fourth-largest-exporter-ambition": fourthLargestExporterAmbition,
  "framework-at-high-level": frameworkAtHighLevel,
  "framework-rather-than-purchase": frameworkRatherThanPurchase,
  "from-goodwill-to-results": fromGoodwillToResults,
  "fuel-essential-to-asian-economies": fuelEssentialToAsianEconomies,
  "full-blown-industrial-partnership": fullBlownIndustrialPartnership,
  "genuine-partner-quotation": genuinePartnerQuotation,
  "genuine-strategic-partnership": genuineStrategicPartnership,
  "global-export-objectives": globalExportObjectives,
  "government-base-for-modernisation": governmentBaseForModernisation,
  "greater-defence-sovereignty": greaterDefenceSovereignty,
  "greater-regional-resilience": greaterRegionalResilience,
  "harmonised-support-needed": harmonisedSupportNeeded,
  "immediate-geostrategic-payoff": immediateGeostrategicPayoff,
  "improved-interoperability": improvedInteroperability,
  "indo-pacific-undergoes-realignments": indoPacificUndergoesRealignments,
  "intellectual-property-significance": intellectualPropertySignificance,
  "intensifying-military-competition": intensifyingMilitaryCompetition,
  "interoperability-aim": interoperabilityAim,
  "joint-exercises-and-operations": jointExercisesAndOperations,
  "joint-k200-upgrade-hope": jointK200UpgradeHope,
  "joint-marketing-crucial": jointMarketingCrucial,
  "joint-projects-as-next-step": jointProjectsAsNextStep,
  "joint-technology-focus": jointTechnologyFocus,
  "joint-weapons-production-aim": jointWeaponsProductionAim,
  "joint-weapons-research-aim": jointWeaponsResearchAim,
  "kai-accepts-palm-oil-payment": kaiAcceptsPalmOilPayment,
  "key-country-quotation": keyCountryQuotation,
  "kf-21-as-best-choice": kf21AsBestChoice,
  "kf-21-industrial-benefits": kf21IndustrialBenefits,
  "kf-21-reflects-evolution": kf21ReflectsEvolution,
  "kf-21-shows-determination": kf21ShowsDetermination,
  "kf-21-subsystem-participation": kf21SubsystemParticipation,
  "kf-21-superior-sensor-fusion": kf21SuperiorSensorFusion,
  "khaled-cooperation-proposals-2024-09": khaledCooperationProposals202409,
  "khaled-lima-2025-invitation": khaledLima2025Invitation,
  "lead-in-fighter-training-plan": leadInFighterTrainingPlan,
  "leaders-renew-strategic-partnership": leadersRenewStrategicPartnership,
  "less-western-overdependence": lessWesternOverdependence,
  "local-component-manufacturing": localComponentManufacturing,
  "long-term-force-readiness-promise": longTermForceReadinessPromise,
  "long-term-industrial-base": longTermIndustrialBase,
  "malaysia-as-eventual-co-producer": malaysiaAsEventualCoProducer,
  "malaysia-as-industrial-partner": malaysiaAsIndustrialPartner,
  "malaysia-as-key-country": malaysiaAsKeyCountry,
  "malaysia-as-key-partner": malaysiaAsKeyPartner,
  "malaysia-as-logistics-location": malaysiaAsLogisticsLocation,
  "malaysia-at-strait-entrance": malaysiaAtStraitEntrance,
  "malaysia-faces-incursions": malaysiaFacesIncursions,
  "malaysia-from-buyer-to-co-producer": malaysiaFromBuyerToCoProducer,
  "malaysia-growth-potential": malaysiaGrowthPotential,
  "malaysia-interest-in-korean-aerospace-2019": malaysiaInterestInKoreanAerospace2019,
  "malaysia-on-maritime-artery": malaysiaOnMaritimeArtery,
  "malaysia-outsized-importance": malaysiaOutsizedImportance,
  "malaysia-overlooks-strait": malaysiaOverlooksStrait,
  "malaysia-strategic-location": malaysiaStrategicLocation,
  "malaysian-capabilities-promise": malaysianCapabilitiesPromise,
  "malaysian-diplomatic-leverage": malaysianDiplomaticLeverage,
  "malaysian-industry-promise": malaysianIndustryPromise,
  "malaysian-maritime-imperatives": malaysianMaritimeImperatives,
  "malaysian-missile-capabilities": malaysianMissileCapabilities,
  "malaysian-subcontractor-integration": malaysianSubcontractorIntegration,
  "maritime-awareness-urgent": maritimeAwarenessUrgent,
  "maritime-interoperability": maritimeInteroperability,
  "maturing-defence-diplomacy": maturingDefenceDiplomacy,
  "meeting-serves-defence-diplomacy": meetingServesDefenceDiplomacy,
  "missile-must-fit-combat-system": missileMustFitCombatSystem,
  "missile-order-would-take-time": missileOrderWouldTakeTime,
  "missiles-as-cooperation-axis": missilesAsCooperationAxis,
  "modernised-assets-at-scale": modernisedAssetsAtScale,
  "more-diverse-industrial-axis": moreDiverseIndustrialAxis,
  "more-than-arms-procurement-aim": moreThanArmsProcurementAim,
  "mou-as-force-multiplier": mouAsForceMultiplier,
  "mou-as-main-reference": mouAsMainReference,
  "mou-fits-exporter-ambition": mouFitsExporterAmbition,
  "mou-speeds-top-four-strategy": mouSpeedsTopFourStrategy,
  "multi-role-airpower-plan": multiRoleAirpowerPlan,
  "naval-co-production-extension": navalCoProductionExtension,
  "neither-fully-aligned": neitherFullyAligned,
  "next-generation-domains-expected": nextGenerationDomainsExpected,
  "next-generation-domains-not-detailed": nextGenerationDomainsNotDetailed,
  "next-generation-ventures": nextGenerationVentures,
  "no-intermediary-for-flit-lca": noIntermediaryForFlitLca,
  "no-official-kf-21-talks-yet": noOfficialKf21TalksYet,
  "north-korea-accelerates-weapons": northKoreaAcceleratesWeapons,
  "north-korean-missile-threats-rise": northKoreanMissileThreatsRise,
  "one-off-acquisitions-at-first": oneOffAcquisitionsAtFirst,
  "others-may-join-arrangements": othersMayJoinArrangements,
  "outcomes-shape-southeast-asian-power": outcomesShapeSoutheastAsianPower,
  "pact-amid-indo-pacific-tensions": pactAmidIndoPacificTensions,
  "pact-as-export-milestone": pactAsExportMilestone,
  "pact-as-landmark": pactAsLandmark,
  "pact-as-strategic-necessity": pactAsStrategicNecessity,
  "pact-grounded-in-industrial-synergy": pactGroundedInIndustrialSynergy,
  "pact-is-timely": pactIsTimely,
  "pact-multilayered-implications": pactMultilayeredImplications,
  "part-of-networked-security-shift": partOfNetworkedSecurityShift,
  "pilot-exchange-flights-sought": pilotExchangeFlightsSought,
  "pivotal-middle-powers": pivotalMiddlePowers,
  "precision-strike-export-aim": precisionStrikeExportAim,
  "proactive-asian-axis": proactiveAsianAxis,
  "procurement-dependencies-challenged": procurementDependenciesChallenged,
  "procurement-means-sharing": procurementMeansSharing,
  "procurement-networks-reshaped": procurementNetworksReshaped,
  "production-facilities-in-malaysia": productionFacilitiesInMalaysia,
  "programmes-as-key-challenge": programmesAsKeyChallenge,
  "purchase-follows-plan-to-2055": purchaseFollowsPlanTo2055,
  "rapidly-advancing-technologies": rapidlyAdvancingTechnologies,
  "ready-to-learn-and-co-produce": readyToLearnAndCoProduce,
  "real-capability-outcomes-aim": realCapabilityOutcomesAim,
  "recognition-as-foundation": recognitionAsFoundation,
  "regional-flashpoints-as-context": regionalFlashpointsAsContext,
  "regional-geopolitics-influenced": regionalGeopoliticsInfluenced,
  "regional-peace-promise": regionalPeacePromise,
  "regional-stability-benefit": regionalStabilityBenefit,
  "regionally-aligned-rising-partner": regionallyAlignedRisingPartner,
  "response-to-north-korean-threats": responseToNorthKoreanThreats,
  "roots-of-bilateral-arms-trade": rootsOfBilateralArmsTrade,
  "sea-lines-and-surveillance": seaLinesAndSurveillance,
  "seamless-certification-integration": seamlessCertificationIntegration,
  "second-mou-shows-deep-trust": secondMouShowsDeepTrust,
  "self-reliance-through-collaboration": selfRelianceThroughCollaboration,
  "seoul-aligns-with-kuala-lumpur": seoulAlignsWithKualaLumpur,
  "service-bodies-and-ministry-body-sought-2023": serviceBodiesAndMinistryBodySought2023,
  "shaping-regional-power-balances": shapingRegionalPowerBalances,
  "shared-intellectual-property": sharedIntellectualProperty,
  "shared-results-and-earnings": sharedResultsAndEarnings,
  "shift-critical-to-national-objective": shiftCriticalToNationalObjective,
  "signing-as-decisive-step": signingAsDecisiveStep,
  "six-aircraft-by-end-of-2026": sixAircraftByEndOf2026,
  "south-china-sea-tensions-rise": southChinaSeaTensionsRise,
  "south-korea-as-dependable-partner": southKoreaAsDependablePartner,
  "south-korea-as-genuine-partner": southKoreaAsGenuinePartner,
  "south-korea-as-major-developer": southKoreaAsMajorDeveloper,
  "south-korea-former-importer": southKoreaFormerImporter,
  "south-korea-trusted-for-defence": southKoreaTrustedForDefence,
  "south-korean-export-expansion": southKoreanExportExpansion,
  "south-korean-export-strategy": southKoreanExportStrategy,
  "south-korean-industrial-footprint": southKoreanIndustrialFootprint,
  "south-korean-involvement-dimension": southKoreanInvolvementDimension,
  "south-korean-platform-expertise": southKoreanPlatformExpertise,
  "south-korean-regional-influence": southKoreanRegionalInfluence,
  "southeast-asian-strategic-depth": southeastAsianStrategicDepth,
  "strait-as-vital-chokepoint": straitAsVitalChokepoint,
  "strategic-goals-must-align": strategicGoalsMustAlign,
  "strategic-pivot": strategicPivot,
  "strategic-risk-distributed": strategicRiskDistributed,
  "strong-regional-partner": strongRegionalPartner,
  "stronger-export-pathways": strongerExportPathways,
  "success-hinges-on-speed": successHingesOnSpeed,
  "supplier-and-client-not-enough": supplierAndClientNotEnough,
  "supply-chain-diversification": supplyChainDiversification,
  "supply-chain-integration-crucial": supplyChainIntegrationCrucial,
  "support-for-malaysian-objective": supportForMalaysianObjective,
  "support-for-top-tier-ambition": supportForTopTierAmbition,
  "symbolic-announcements-risk": symbolicAnnouncementsRisk,
  "symbolic-stagnation-risk": symbolicStagnationRisk,
  "tangible-programmes-needed": tangibleProgrammesNeeded,
  "technology-transfer-dimension": technologyTransferDimension,
  "template-for-intra-asian-alliances": templateForIntraAsianAlliances,
  "third-market-sales-enabled": thirdMarketSalesEnabled,
  "third-party-importers-as-market": thirdPartyImportersAsMarket,
  "three-years-towards-the-mou": threeYearsTowardsTheMou,
  "timely-and-calibrated-synergy": timelyAndCalibratedSynergy,
  "top-four-is-within-reach": topFourIsWithinReach,
  "top-tier-exporter-ambition": topTierExporterAmbition,
  "transformational-partnership": transformationalPartnership,
  "turn-away-from-western-suppliers": turnAwayFromWesternSuppliers,
  "two-support-ships-first": twoSupportShipsFirst,
  "unprecedented-early-contacts": unprecedentedEarlyContacts,
  "vast-airspace-needs-more-aircraft": vastAirspaceNeedsMoreAircraft,
  "vice-ministerial-agenda-2019": viceMinisterialAgenda2019,
  "weapon-systems-in-context": weaponSystemsInContext,
  "who-builds-aircraft-and-engine": whoBuildsAircraftAndEngine,
  "workforce-upskilling-objective": workforceUpskillingObjective,
};
