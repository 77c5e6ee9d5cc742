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
import { armsTiesToWidenFromFa50 } from "./records/arms-ties-to-widen-from-fa-50.js";
import { armsTradeFlowsReshaped } from "./records/arms-trade-flows-reshaped.js";
import { artificialIntelligenceGuardsBorders } from "./records/artificial-intelligence-guards-borders.js";
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
import { coastGuardMeetsYearly } from "./records/coast-guard-meets-yearly.js";
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
import { defenceAmongNewFields } from "./records/defence-among-new-fields.js";
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
import { firstFa50LotCut } from "./records/first-fa-50-lot-cut.js";
import { firstForeignMinisterVisitInFiveYears } from "./records/first-foreign-minister-visit-in-five-years.js";
import { firstRecognitionWithAsianNation } from "./records/first-recognition-with-asian-nation.js";
import { followOnSupportForPartners } from "./records/follow-on-support-for-partners.js";
import { fourBuiltFourteenAssembled } from "./records/four-built-fourteen-assembled.js";
import { fourPillarsOfDefenceIndustryPolicy } from "./records/four-pillars-of-defence-industry-policy.js";
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
import { governmentTalksOnLittoralShips } from "./records/government-talks-on-littoral-ships.js";
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
import { littoralShipBidsFromFiveCountries } from "./records/littoral-ship-bids-from-five-countries.js";
import { localComponentManufacturing } from "./records/local-component-manufacturing.js";
import { longTermForceReadinessPromise } from "./records/long-term-force-readiness-promise.js";
import { longTermIndustrialBase } from "./records/long-term-industrial-base.js";
import { maintenanceByLocalCompanies } from "./records/maintenance-by-local-companies.js";
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
import { malaysiaOnlyK200Buyer } from "./records/malaysia-only-k200-buyer.js";
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
import { memorandumGuaranteesNoContract } from "./records/memorandum-guarantees-no-contract.js";
import { minimumLocalContent } from "./records/minimum-local-content.js";
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
import { readyForTechnologyPartners } from "./records/ready-for-technology-partners.js";
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
import { sameMissilesAsHornets } from "./records/same-missiles-as-hornets.js";
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
import { supportRequestedOfMalaysia } from "./records/support-requested-of-malaysia.js";
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
   * Malaysia's defence industry will gain access to technologies for high-end aerospace
   * engineering, missile integration and digitally enhanced naval platforms.
   */
  readonly "access-to-high-end-technologies": typeof accessToHighEndTechnologies;
  /** The defence-industry memorandum gives Malaysia access to high-technology systems. */
  readonly "access-to-high-technology-systems": typeof accessToHighTechnologySystems;
  /**
   * Malaysia's industry benefits because it gains access to South Korea's mature platforms and
   * advanced technology at a competitive cost.
   */
  readonly "access-to-mature-platforms": typeof accessToMaturePlatforms;
  /** South Korea has an advanced defence supply chain. */
  readonly "advanced-south-korean-supply-chain": typeof advancedSouthKoreanSupplyChain;
  /**
   * If it is carried out successfully, the memorandum could give Malaysia access to affordable
   * next-generation capability.
   */
  readonly "affordable-capability": typeof affordableCapability;
  /** The joint R&D projects should have agreed timelines and cost-sharing. */
  readonly "agreed-timelines-and-costs": typeof agreedTimelinesAndCosts;
  /**
   * The first air force talks of South Korea and Malaysia dealt with exchanges of pilots of
   * different aircraft types, flying training, information on how South Korea trains fighter
   * pilots, and more exchanges in education.
   */
  readonly "air-force-meeting-agenda-2025": typeof airForceMeetingAgenda2025;
  /**
   * Mutual recognition of airworthiness should expand exports of South Korean-made aircraft in Asia
   * and, through closer defence-industry cooperation, help South Korea's aviation industry grow.
   */
  readonly "airworthiness-opens-asian-exports": typeof airworthinessOpensAsianExports;
  /**
   * Kim Tae-young and Ahmad Zahid Hamidi agreed to cooperate more on the programmes with which
   * Malaysia strengthens its forces.
   */
  readonly "armament-cooperation-agreed-2009": typeof armamentCooperationAgreed2009;
  /** The South Korean armoured vehicles in Malaysian service perform very well. */
  readonly "armoured-vehicles-perform-well": typeof armouredVehiclesPerformWell;
  /**
   * Arms-industry cooperation is a symbol of trust between strategic partners. Both sides will
   * continue to seek joint work in research and development, military technology and industry.
   */
  readonly "arms-cooperation-as-mark-of-trust": typeof armsCooperationAsMarkOfTrust;
  /**
   * Defence-industry cooperation rested for some time after Malaysia took 111 South Korean armoured
   * vehicles in the mid-1990s, and revived with the FA-50 contract of 2023.
   */
  readonly "arms-cooperation-paused-after-k200": typeof armsCooperationPausedAfterK200;
  /**
   * The hope is that arms cooperation between South Korea and Malaysia will widen further, starting
   * from the FA-50 sale.
   */
  readonly "arms-ties-to-widen-from-fa-50": typeof armsTiesToWidenFromFa50;
  /** The defence-industrial axis in Asia may reshape the flows of the arms trade. */
  readonly "arms-trade-flows-reshaped": typeof armsTradeFlowsReshaped;
  /** South Korea uses artificial intelligence widely to watch and secure its borders. */
  readonly "artificial-intelligence-guards-borders": typeof artificialIntelligenceGuardsBorders;
  /** The partnership strengthens security cooperation between ASEAN and South Korea. */
  readonly "asean-security-cooperation": typeof aseanSecurityCooperation;
  /**
   * ASEAN states are weighing their national interests against global strategic competition in the
   * region.
   */
  readonly "asean-states-weigh-interests": typeof aseanStatesWeighInterests;
  /**
   * The defence-industry memorandum is a major milestone in defence-industrial cooperation in Asia.
   */
  readonly "asian-cooperation-milestone": typeof asianCooperationMilestone;
  /**
   * Malaysia believes that South Korea's guidance and friendship will help its defence industry
   * turn aspiration into achievement.
   */
  readonly "aspiration-into-achievement": typeof aspirationIntoAchievement;
  /**
   * Asymmetric threats are best addressed together, and defence-industry cooperation, including in
   * artificial intelligence, will be one of the main answers.
   */
  readonly "asymmetric-threats-met-together": typeof asymmetricThreatsMetTogether;
  /**
   * The defence-industry memorandum recognises that defence capabilities today rest on innovation,
   * production autonomy and export synergy.
   */
  readonly "basis-of-modern-capabilities": typeof basisOfModernCapabilities;
  /**
   * The defence-industry memorandum goes beyond traditional bilateral cooperation in procurement.
   */
  readonly "beyond-bilateral-procurement": typeof beyondBilateralProcurement;
  /** South Korea will go beyond exporting weapons systems and act as a genuine partner. */
  readonly "beyond-exports-as-genuine-partner": typeof beyondExportsAsGenuinePartner;
  /** beyond exports of weapons systems */
  readonly "beyond-exports-declaration": typeof beyondExportsDeclaration;
  /** South Korea gains a capable regional partner. */
  readonly "capable-regional-partner": typeof capableRegionalPartner;
  /**
   * A deeper defence alliance with South Korea gives Southeast Asian states more partners for
   * capacity building than the West, their traditional military backer.
   */
  readonly "capacity-building-partnerships": typeof capacityBuildingPartnerships;
  /**
   * Intensifying great-power competition and rising regional threat perceptions are driving the
   * shift in defence supply chains.
   */
  readonly "causes-of-supply-chain-shift": typeof causesOfSupplyChainShift;
  /**
   * Integrating the aviation certification regimes of South Korea and Malaysia is a noteworthy
   * strategic sub-element of the memorandum.
   */
  readonly "certification-as-sub-element": typeof certificationAsSubElement;
  /**
   * The airworthiness recognition in effect takes away bureaucratic barriers that slow maintenance,
   * upgrades, certification and future aircraft purchases between South Korea and Malaysia.
   */
  readonly "certification-barriers-removed": typeof certificationBarriersRemoved;
  /**
   * Certification rules must be aligned before South Korea and Malaysia can co-produce aircraft or
   * air-deliverable systems.
   */
  readonly "certification-before-co-production": typeof certificationBeforeCoProduction;
  /** Chinese naval deployments are increasing. */
  readonly "chinese-deployments-increase": typeof chineseDeploymentsIncrease;
  /** The partnership aims to co-develop fighter jets, warships and missile systems. */
  readonly "co-development-aim": typeof coDevelopmentAim;
  /**
   * The terms of co-production still have to be defined: industrial roles, localisation percentages
   * and who owns the intellectual property.
   */
  readonly "co-production-terms-undefined": typeof coProductionTermsUndefined;
  /**
   * South Korea's coast guard has cooperation arrangements with its counterparts in Malaysia,
   * Vietnam, Indonesia and the Philippines and meets them every year.
   */
  readonly "coast-guard-meets-yearly": typeof coastGuardMeetsYearly;
  /**
   * The South Korean ship combat system is fit for export to Malaysia, Indonesia and the
   * Philippines, whose navies are being modernised in waters like South Korea's West Sea.
   */
  readonly "combat-system-suits-southeast-asian-navies": typeof combatSystemSuitsSoutheastAsianNavies;
  /** South Korea seeks to secure its commercial sea lines of communication. */
  readonly "commercial-sea-lines-aim": typeof commercialSeaLinesAim;
  /**
   * These contacts pave the way for the meeting of Anwar and Lee in October, when the memorandum is
   * expected to be signed.
   */
  readonly "contacts-prepare-october-signing": typeof contactsPrepareOctoberSigning;
  /** The Indo-Pacific is a contested region. */
  readonly "contested-indo-pacific": typeof contestedIndoPacific;
  /**
   * The FA-50 contract raises arms cooperation with Malaysia to a new level and will help towards a
   * second order and other negotiations. For such exports, trust matters as much as technology.
   */
  readonly "contract-lifts-arms-cooperation": typeof contractLiftsArmsCooperation;
  /**
   * Malaysia, unlike South Korea, has so far signed only two memorandums on arms cooperation, this
   * one included.
   */
  readonly "contrast-in-arms-mous": typeof contrastInArmsMous;
  /** Cooperation under the memorandum is set to extend beyond the direct purchase of systems. */
  readonly "cooperation-beyond-direct-purchase": typeof cooperationBeyondDirectPurchase;
  /**
   * The two countries should come to cooperate beyond trade, investment and people-to-people
   * exchanges, in defence, arms, green hydrogen and critical minerals.
   */
  readonly "cooperation-beyond-trade": typeof cooperationBeyondTrade;
  /**
   * The signing is meant to bolster defence-industrial cooperation between South Korea and
   * Malaysia.
   */
  readonly "cooperation-bolstering-aim": typeof cooperationBolsteringAim;
  /**
   * Cooperation in defence and arms should expand on the basis of the defence cooperation
   * memorandum of 2022.
   */
  readonly "cooperation-on-basis-of-2022-mou": typeof cooperationOnBasisOf2022Mou;
  /** Critical fuel shipments are part of the trade that passes through the Strait of Malacca. */
  readonly "critical-fuel-through-strait": typeof criticalFuelThroughStrait;
  /**
   * South Korea and Malaysia are positioned at critical nodes of the security architecture in the
   * Indo-Pacific.
   */
  readonly "critical-indo-pacific-nodes": typeof criticalIndoPacificNodes;
  /** South Korea's declaration underlines that it is a genuine partner and not just a seller. */
  readonly "declaration-underlines-partner-role": typeof declarationUnderlinesPartnerRole;
  /**
   * The defence-industry memorandum emphasises deep industrial cooperation and technology sharing.
   */
  readonly "deep-cooperation-emphasis": typeof deepCooperationEmphasis;
  /**
   * Regular exchanges between defence authorities are important, and defence cooperation will be
   * strengthened further on the basis of the memorandum of 2022.
   */
  readonly "deeper-defence-cooperation-agreed": typeof deeperDefenceCooperationAgreed;
  /** Closer alignment with Malaysia deepens South Korea's strategic ties in Southeast Asia. */
  readonly "deeper-southeast-asian-ties": typeof deeperSoutheastAsianTies;
  /** The defence-industry memorandum deepens South Korea's strategic alliances. */
  readonly "deeper-strategic-alliances": typeof deeperStrategicAlliances;
  /**
   * Malaysia hopes to broaden its relations with South Korea and to explore new fields of
   * cooperation, defence among them.
   */
  readonly "defence-among-new-fields": typeof defenceAmongNewFields;
  /**
   * Malaysia's defence diplomacy gives priority to sovereign industrial control, economic
   * participation and technological advancement.
   */
  readonly "defence-diplomacy-priorities": typeof defenceDiplomacyPriorities;
  /**
   * Malaysia's national objective is a sustainable defence industrial base that can support
   * sovereign operational needs without relying heavily on foreign suppliers.
   */
  readonly "defence-industrial-base-objective": typeof defenceIndustrialBaseObjective;
  /** The defence relations of South Korea and Malaysia have matured over several decades. */
  readonly "defence-relationship-matured": typeof defenceRelationshipMatured;
  /** Global defence supply chains are shifting rapidly. */
  readonly "defence-supply-chains-shifting": typeof defenceSupplyChainsShifting;
  /**
   * That this is only its second arms-cooperation memorandum shows that Malaysia selects partners
   * deliberately, by mutual strategic value.
   */
  readonly "deliberate-partner-selection": typeof deliberatePartnerSelection;
  /**
   * As ASEAN states weigh their interests against global strategic competition, the diversification
   * of partnerships is key.
   */
  readonly "diversification-as-key": typeof diversificationAsKey;
  /** The targeted domains align closely with South Korea's strategy to export. */
  readonly "domains-fit-export-strategy": typeof domainsFitExportStrategy;
  /**
   * The targeted domains align closely with Malaysia's current military modernisation priorities.
   */
  readonly "domains-fit-malaysian-modernisation": typeof domainsFitMalaysianModernisation;
  /** Earlier deals between South Korea and Malaysia emphasised the export of finished systems. */
  readonly "earlier-deals-for-finished-systems": typeof earlierDealsForFinishedSystems;
  /**
   * The ministry wants to know who can supply missiles for the littoral combat ships earliest. A
   * supplier that needs up to eight years is out of the question.
   */
  readonly "earliest-missile-delivery-wanted": typeof earliestMissileDeliveryWanted;
  /** The partnership strengthens South Korea's export-led industrial growth. */
  readonly "export-led-growth-strengthened": typeof exportLedGrowthStrengthened;
  /**
   * Exposure to mature high-tech production ecosystems in naval manufacturing, aerospace and
   * missile technology should benefit Malaysia immensely.
   */
  readonly "exposure-to-production-ecosystems": typeof exposureToProductionEcosystems;
  /**
   * The FA-50 is an outstanding multi-purpose fighter that is hoped to play an important part in
   * strengthening Malaysia's forces.
   */
  readonly "fa-50-as-outstanding-fighter": typeof fa50AsOutstandingFighter;
  /**
   * An FA-50 assembly plant in Kuantan would cost RM440 million to RM560 million and take at least
   * a year to build. Each of its one or two lines would give work to 40 to 50 Malaysians under 18
   * specialists of Korea Aerospace Industries.
   */
  readonly "fa-50-assembly-line-terms": typeof fa50AssemblyLineTerms;
  /**
   * The FA-50 is now positioned worldwide as a bridge from advanced jet trainers to full-spectrum
   * multi-role fighters.
   */
  readonly "fa-50-bridge-positioning": typeof fa50BridgePositioning;
  /**
   * The 18 FA-50 aircraft form the core of Malaysia's plan for lead-in fighter training and
   * multi-role airpower.
   */
  readonly "fa-50-core-of-plan": typeof fa50CoreOfPlan;
  /** The FA-50 has been delivered under the contract of 2023. */
  readonly "fa-50-delivered-under-contract": typeof fa50DeliveredUnderContract;
  /**
   * Its positioning as a bridge between two classes of aircraft increases the FA-50's export
   * appeal.
   */
  readonly "fa-50-export-appeal": typeof fa50ExportAppeal;
  /** The FA-50 has a favourable life-cycle cost. */
  readonly "fa-50-life-cycle-cost": typeof fa50LifeCycleCost;
  /**
   * FA-50M production is on schedule and 39 percent complete. The purchase will raise the readiness
   * of the armed forces, above all the air force.
   */
  readonly "fa-50-on-schedule-after-visit": typeof fa50OnScheduleAfterVisit;
  /**
   * South Korea's defence minister sees the FA-50 sale as a crucial chance to raise defence and
   * arms cooperation, and the government is ready to support it.
   */
  readonly "fa-50-sale-as-decisive-chance": typeof fa50SaleAsDecisiveChance;
  /**
   * With the FA-50, South Korea has shown itself an important friend of Malaysia. Defence
   * cooperation should develop further in exchanges of people, education and joint exercises.
   */
  readonly "fa-50-shows-important-friend": typeof fa50ShowsImportantFriend;
  /**
   * Modern avionics, options for an AESA radar, modular integration of weapons and a favourable
   * life-cycle cost make the FA-50 highly suitable for Malaysia.
   */
  readonly "fa-50-suits-malaysia": typeof fa50SuitsMalaysia;
  /** The defence-industry memorandum helps South Korea's defence industry to gain scale faster. */
  readonly "faster-defence-industrial-scale": typeof fasterDefenceIndustrialScale;
  /**
   * Malaysia has asked that delivery of its 18 FA-50M aircraft, ordered some years earlier and due
   * in 2026, be expedited if possible.
   */
  readonly "faster-fa-50-delivery-request": typeof fasterFa50DeliveryRequest;
  /**
   * The technologies to which Malaysia's defence industry gains access can accelerate local
   * capability development.
   */
  readonly "faster-local-capability-development": typeof fasterLocalCapabilityDevelopment;
  /**
   * South Korean companies remain committed to helping Malaysia build a self-reliant defence
   * sector.
   */
  readonly "firms-committed-to-self-reliance": typeof firmsCommittedToSelfReliance;
  /**
   * Malaysia was to receive four FA-50M first, but the first lot was cut to two and the final
   * delivery moved up from 2028 to the end of 2027.
   */
  readonly "first-fa-50-lot-cut": typeof firstFa50LotCut;
  /**
   * Park Jin's visit of May 2023 was the first by a South Korean foreign minister in five years.
   */
  readonly "first-foreign-minister-visit-in-five-years": typeof firstForeignMinisterVisitInFiveYears;
  /** The airworthiness recognition is South Korea's first such arrangement with an Asian nation. */
  readonly "first-recognition-with-asian-nation": typeof firstRecognitionWithAsianNation;
  /**
   * South Korea gives partners full follow-on logistics support for the weapons it has supplied.
   */
  readonly "follow-on-support-for-partners": typeof followOnSupportForPartners;
  /**
   * South Korea would build four of the aircraft completely. The other 14 would be assembled in
   * Malaysia, with close technical coordination between both sides.
   */
  readonly "four-built-fourteen-assembled": typeof fourBuiltFourteenAssembled;
  /**
   * The National Defence Industry Policy rests on four pillars: governance and institutions,
   * technological capability, the local supply chain, and competitiveness and exports.
   */
  readonly "four-pillars-of-defence-industry-policy": typeof fourPillarsOfDefenceIndustryPolicy;
  /** South Korea's ambition is to become the fourth-largest arms exporter in the world by 2030. */
  readonly "fourth-largest-exporter-ambition": typeof fourthLargestExporterAmbition;
  /** The defence-industry memorandum lays down a high-level framework. */
  readonly "framework-at-high-level": typeof frameworkAtHighLevel;
  /**
   * The defence-industry memorandum is a broad government-to-government framework and not a simple
   * procurement contract.
   */
  readonly "framework-rather-than-purchase": typeof frameworkRatherThanPurchase;
  /** Dialogue alone is not enough: goodwill and partnership must now lead to action and results. */
  readonly "from-goodwill-to-results": typeof fromGoodwillToResults;
  /** The fuel shipped through the Strait of Malacca is essential to Asian economies. */
  readonly "fuel-essential-to-asian-economies": typeof fuelEssentialToAsianEconomies;
  /**
   * The defence relations of South Korea and Malaysia have become a full-blown industrial
   * partnership.
   */
  readonly "full-blown-industrial-partnership": typeof fullBlownIndustrialPartnership;
  /**
   * Going beyond exports of weapons systems, (Korea) will contribute to strengthening Malaysia’s
   * defense capabilities and advancing its arms industry as a ‘genuine partner,’ as well as work
   * for regional peace and stability in Southeast Asia.
   */
  readonly "genuine-partner-quotation": typeof genuinePartnerQuotation;
  /**
   * The defence-industry memorandum elevates the relationship from one of buyer and seller to a
   * genuine strategic partnership.
   */
  readonly "genuine-strategic-partnership": typeof genuineStrategicPartnership;
  /** South Korea has global objectives for its defence exports. */
  readonly "global-export-objectives": typeof globalExportObjectives;
  /**
   * The defence-industry memorandum matters because it gives both governments and their companies a
   * strong base for working together on Malaysia's fighters, ships and guided weapons.
   */
  readonly "government-base-for-modernisation": typeof governmentBaseForModernisation;
  /**
   * Malaysia is in talks from government to government on the second batch of littoral mission
   * ships, with countries that can design ships.
   */
  readonly "government-talks-on-littoral-ships": typeof governmentTalksOnLittoralShips;
  /**
   * Access to alternative arms suppliers through the memorandum increases Malaysia's defence
   * sovereignty.
   */
  readonly "greater-defence-sovereignty": typeof greaterDefenceSovereignty;
  /** A deeper defence alliance of South Korea and Malaysia makes the region more resilient. */
  readonly "greater-regional-resilience": typeof greaterRegionalResilience;
  /** Certification, logistics, training, maintenance and life-cycle support must be harmonised. */
  readonly "harmonised-support-needed": typeof harmonisedSupportNeeded;
  /**
   * The immediate geostrategic payoff of the memorandum is closer defence-industrial alignment
   * between South Korea and Malaysia.
   */
  readonly "immediate-geostrategic-payoff": typeof immediateGeostrategicPayoff;
  /**
   * The memorandum points to improved interoperability between the armed forces of South Korea and
   * Malaysia.
   */
  readonly "improved-interoperability": typeof improvedInteroperability;
  /** The Indo-Pacific is undergoing major realignments. */
  readonly "indo-pacific-undergoes-realignments": typeof indoPacificUndergoesRealignments;
  /**
   * The industrial and intellectual-property dimensions of the memorandum are particularly
   * significant.
   */
  readonly "intellectual-property-significance": typeof intellectualPropertySignificance;
  /** Military competition in the Indo-Pacific is intensifying. */
  readonly "intensifying-military-competition": typeof intensifyingMilitaryCompetition;
  /** Harmonisation must achieve operational interoperability and efficient sustainment. */
  readonly "interoperability-aim": typeof interoperabilityAim;
  /**
   * Improved interoperability could make joint exercises, coordinated logistics and combined
   * operations in Indo-Pacific crises possible.
   */
  readonly "joint-exercises-and-operations": typeof jointExercisesAndOperations;
  /**
   * Malaysia's army wants to modernise K200 vehicles that it has used for more than 30 years.
   * Malaysian and South Korean companies should do this together and keep the vehicles reliable.
   */
  readonly "joint-k200-upgrade-hope": typeof jointK200UpgradeHope;
  /** Joint marketing of co-developed systems is a crucial part of the cooperation. */
  readonly "joint-marketing-crucial": typeof jointMarketingCrucial;
  /**
   * The next steps include joint R&D projects on naval systems, fighter aviation and
   * precision-missile technology.
   */
  readonly "joint-projects-as-next-step": typeof jointProjectsAsNextStep;
  /** The partnership focuses on joint technology generation and industrial co-ownership. */
  readonly "joint-technology-focus": typeof jointTechnologyFocus;
  /** The defence-industry memorandum aims at joint production of weapons systems. */
  readonly "joint-weapons-production-aim": typeof jointWeaponsProductionAim;
  /** The defence-industry memorandum aims at joint research and development of weapons systems. */
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
  /** The KF-21 would be the optimal solution for the needs of the Malaysian air force. */
  readonly "kf-21-as-best-choice": typeof kf21AsBestChoice;
  /**
   * Participation in any subsystem of the KF-21 could unlock significant industrial benefits for
   * Malaysia.
   */
  readonly "kf-21-industrial-benefits": typeof kf21IndustrialBenefits;
  /**
   * The KF-21 programme reflects South Korea's evolution from importer to developer and exporter.
   */
  readonly "kf-21-reflects-evolution": typeof kf21ReflectsEvolution;
  /**
   * The KF-21 Boramae programme shows South Korea's determination to master the development of
   * next-generation combat aircraft.
   */
  readonly "kf-21-shows-determination": typeof kf21ShowsDetermination;
  /** Malaysia may in future participate in subsystems of the KF-21. */
  readonly "kf-21-subsystem-participation": typeof kf21SubsystemParticipation;
  /** The KF-21 is designed with superior sensor fusion. */
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
   * The two leaders reaffirmed their commitment to closer relations in the 65th year of diplomatic
   * ties, building on the Strategic Partnership of 2024.
   */
  readonly "leaders-renew-strategic-partnership": typeof leadersRenewStrategicPartnership;
  /** Access to alternative arms suppliers reduces Malaysia's overdependence on Western sources. */
  readonly "less-western-overdependence": typeof lessWesternOverdependence;
  /**
   * Bids for the second batch of littoral mission ships came from France, Italy, Türkiye, South
   * Africa and Germany.
   */
  readonly "littoral-ship-bids-from-five-countries": typeof littoralShipBidsFromFiveCountries;
  /**
   * Malaysia's national objective is to increase local manufacturing of components for military
   * production.
   */
  readonly "local-component-manufacturing": typeof localComponentManufacturing;
  /** South Korea will help to strengthen Malaysia's long-term force readiness. */
  readonly "long-term-force-readiness-promise": typeof longTermForceReadinessPromise;
  /** The defence-industry memorandum builds a long-term industrial base for Malaysia. */
  readonly "long-term-industrial-base": typeof longTermIndustrialBase;
  /**
   * Local companies must carry out all maintenance, repair and overhaul, except during the warranty
   * period, when only the original makers may.
   */
  readonly "maintenance-by-local-companies": typeof maintenanceByLocalCompanies;
  /** Malaysia may eventually become a co-producer that shares export ambitions. */
  readonly "malaysia-as-eventual-co-producer": typeof malaysiaAsEventualCoProducer;
  /** Malaysia now has the opportunity to turn from customer into industrial partner. */
  readonly "malaysia-as-industrial-partner": typeof malaysiaAsIndustrialPartner;
  /** Malaysia is a key country in Southeast Asia. */
  readonly "malaysia-as-key-country": typeof malaysiaAsKeyCountry;
  /** Its geography on the Strait of Malacca makes Malaysia a key partner for South Korea. */
  readonly "malaysia-as-key-partner": typeof malaysiaAsKeyPartner;
  /** Malaysia, with the Strait of Malacca, is a key location for maritime logistics. */
  readonly "malaysia-as-logistics-location": typeof malaysiaAsLogisticsLocation;
  /** Malaysia lies at the entrance to the Strait of Malacca. */
  readonly "malaysia-at-strait-entrance": typeof malaysiaAtStraitEntrance;
  /** Malaysia faces increased incursions and grey-zone challenges in its exclusive waters. */
  readonly "malaysia-faces-incursions": typeof malaysiaFacesIncursions;
  /**
   * The partnership stands to raise Malaysia from buyer to a strategic co-producer that can also
   * export defence systems.
   */
  readonly "malaysia-from-buyer-to-co-producer": typeof malaysiaFromBuyerToCoProducer;
  /** Malaysia has high growth potential. */
  readonly "malaysia-growth-potential": typeof malaysiaGrowthPotential;
  /** Malaysia is interested in South Korea's progress in the aerospace industry. */
  readonly "malaysia-interest-in-korean-aerospace-2019": typeof malaysiaInterestInKoreanAerospace2019;
  /**
   * Malaysia lies along one of the world's most important maritime arteries for commerce and
   * security.
   */
  readonly "malaysia-on-maritime-artery": typeof malaysiaOnMaritimeArtery;
  /** Malaysia is the only foreign buyer of the K200. */
  readonly "malaysia-only-k200-buyer": typeof malaysiaOnlyK200Buyer;
  /**
   * Malaysia's location gives it outsized importance for maritime logistics and global trade
   * security.
   */
  readonly "malaysia-outsized-importance": typeof malaysiaOutsizedImportance;
  /** Malaysia's strategic geography oversees the Strait of Malacca. */
  readonly "malaysia-overlooks-strait": typeof malaysiaOverlooksStrait;
  /** Malaysia is strategically located. */
  readonly "malaysia-strategic-location": typeof malaysiaStrategicLocation;
  /** South Korea will contribute to strengthening Malaysia's defence capabilities. */
  readonly "malaysian-capabilities-promise": typeof malaysianCapabilitiesPromise;
  /**
   * Malaysia gains diplomatic leverage through access to alternative arms suppliers that offer
   * technology transfer and local industrial participation.
   */
  readonly "malaysian-diplomatic-leverage": typeof malaysianDiplomaticLeverage;
  /** South Korea will contribute to the advancement of Malaysia's defence industry. */
  readonly "malaysian-industry-promise": typeof malaysianIndustryPromise;
  /**
   * Malaysia's maritime imperatives include the defence of the Strait of Malacca and the
   * modernisation of its littoral fleet.
   */
  readonly "malaysian-maritime-imperatives": typeof malaysianMaritimeImperatives;
  /**
   * Malaysia could obtain enhanced missile defence, anti-ship systems launched from aircraft and
   * capabilities for land-attack precision strike.
   */
  readonly "malaysian-missile-capabilities": typeof malaysianMissileCapabilities;
  /**
   * The defence-industry memorandum could integrate Malaysian subcontractors into South Korea's
   * defence supply chain.
   */
  readonly "malaysian-subcontractor-integration": typeof malaysianSubcontractorIntegration;
  /** South Korea and Malaysia share urgent imperatives of maritime domain awareness. */
  readonly "maritime-awareness-urgent": typeof maritimeAwarenessUrgent;
  /** Better interoperability is especially critical in maritime operations. */
  readonly "maritime-interoperability": typeof maritimeInteroperability;
  /** Malaysia's shift towards South Korea demonstrates that its defence diplomacy is maturing. */
  readonly "maturing-defence-diplomacy": typeof maturingDefenceDiplomacy;
  /**
   * The meeting of the defence ministers is important to both countries and brings them benefits,
   * above all in defence diplomacy.
   */
  readonly "meeting-serves-defence-diplomacy": typeof meetingServesDefenceDiplomacy;
  /**
   * The memorandum between Boustead and PT PAL does not guarantee that they will get the contract
   * for the support ships.
   */
  readonly "memorandum-guarantees-no-contract": typeof memorandumGuaranteesNoContract;
  /** At least 30 percent of every defence purchase must be local content. */
  readonly "minimum-local-content": typeof minimumLocalContent;
  /**
   * A replacement missile for the littoral combat ships must be fully interoperable with their
   * French-built combat management system.
   */
  readonly "missile-must-fit-combat-system": typeof missileMustFitCombatSystem;
  /**
   * Even if ordered today, another missile for the littoral combat ships would take time to
   * manufacture, deliver and integrate.
   */
  readonly "missile-order-would-take-time": typeof missileOrderWouldTakeTime;
  /** Missile systems are a major axis of potential cooperation. */
  readonly "missiles-as-cooperation-axis": typeof missilesAsCooperationAxis;
  /**
   * Modernised naval and air assets, fielded at scale, will strengthen Malaysia's deterrence and
   * its situational awareness at sea in its exclusive economic zone.
   */
  readonly "modernised-assets-at-scale": typeof modernisedAssetsAtScale;
  /** The partnership brings a more diverse defence-industrial axis into focus. */
  readonly "more-diverse-industrial-axis": typeof moreDiverseIndustrialAxis;
  /** The defence-industry memorandum aims at more than arms procurement. */
  readonly "more-than-arms-procurement-aim": typeof moreThanArmsProcurementAim;
  /**
   * The defence-industry memorandum positions the partnership as a force multiplier in the
   * Indo-Pacific security environment.
   */
  readonly "mou-as-force-multiplier": typeof mouAsForceMultiplier;
  /**
   * The defence cooperation memorandum of 2022 will be the main reference document for interactions
   * and cooperation between the two armed forces.
   */
  readonly "mou-as-main-reference": typeof mouAsMainReference;
  /**
   * The defence-industry memorandum fits South Korea's stated ambition to become the world's
   * fourth-largest defence exporter by 2030.
   */
  readonly "mou-fits-exporter-ambition": typeof mouFitsExporterAmbition;
  /**
   * The defence-industry memorandum is expected to accelerate the strategy to make South Korea's
   * arms industry one of the world's top four.
   */
  readonly "mou-speeds-top-four-strategy": typeof mouSpeedsTopFourStrategy;
  /**
   * Malaysia plans to expand multi-role airpower coverage over maritime and land operational
   * theatres.
   */
  readonly "multi-role-airpower-plan": typeof multiRoleAirpowerPlan;
  /**
   * Co-production could extend to maritime patrol vessels, heavily armed corvettes and modular
   * surface ships, designed for the operational environments of ASEAN.
   */
  readonly "naval-co-production-extension": typeof navalCoProductionExtension;
  /** Neither South Korea nor Malaysia is fully aligned with the United States or China. */
  readonly "neither-fully-aligned": typeof neitherFullyAligned;
  /** Next-generation domains are expected to be incorporated as the partnership matures. */
  readonly "next-generation-domains-expected": typeof nextGenerationDomainsExpected;
  /** The defence-industry memorandum does not yet give details of next-generation domains. */
  readonly "next-generation-domains-not-detailed": typeof nextGenerationDomainsNotDetailed;
  /**
   * A deeper partnership may open up joint ventures in unmanned systems, artificial
   * intelligence-enabled command and control, cyber warfare and advanced electronic warfare.
   */
  readonly "next-generation-ventures": typeof nextGenerationVentures;
  /**
   * Malaysia's 18 light combat aircraft were bought by open international tender, and no
   * intermediary company was appointed.
   */
  readonly "no-intermediary-for-flit-lca": typeof noIntermediaryForFlitLca;
  /** KAI had not yet started official talks with Malaysia's government on the KF-21. */
  readonly "no-official-kf-21-talks-yet": typeof noOfficialKf21TalksYet;
  /** North Korea is accelerating its development of strategic weapons. */
  readonly "north-korea-accelerates-weapons": typeof northKoreaAcceleratesWeapons;
  /** Threats from North Korea's long-range missiles are increasing. */
  readonly "north-korean-missile-threats-rise": typeof northKoreanMissileThreatsRise;
  /** The defence relationship between South Korea and Malaysia began with one-off acquisitions. */
  readonly "one-off-acquisitions-at-first": typeof oneOffAcquisitionsAtFirst;
  /**
   * Positive results may encourage other Southeast Asian countries to join similar cooperative
   * arrangements in defence industry.
   */
  readonly "others-may-join-arrangements": typeof othersMayJoinArrangements;
  /** The outcomes of the memorandum will shape the power dynamics of Southeast Asia. */
  readonly "outcomes-shape-southeast-asian-power": typeof outcomesShapeSoutheastAsianPower;
  /** The defence-industry memorandum comes amid tensions in the Indo-Pacific. */
  readonly "pact-amid-indo-pacific-tensions": typeof pactAmidIndoPacificTensions;
  /**
   * The defence-industry memorandum with Malaysia is another milestone in the global expansion of
   * South Korea's defence exports.
   */
  readonly "pact-as-export-milestone": typeof pactAsExportMilestone;
  /** The defence-industry memorandum of South Korea and Malaysia is a landmark. */
  readonly "pact-as-landmark": typeof pactAsLandmark;
  /** In a contested Indo-Pacific, a memorandum of this kind is strategically necessary. */
  readonly "pact-as-strategic-necessity": typeof pactAsStrategicNecessity;
  /**
   * Aligned certification signals that the memorandum is grounded in industrial synergy and not in
   * purely transactional exchange.
   */
  readonly "pact-grounded-in-industrial-synergy": typeof pactGroundedInIndustrialSynergy;
  /** In a contested Indo-Pacific, a memorandum of this kind is timely. */
  readonly "pact-is-timely": typeof pactIsTimely;
  /**
   * The defence-industry memorandum has implications on several levels, with military, industrial
   * and geopolitical outcomes.
   */
  readonly "pact-multilayered-implications": typeof pactMultilayeredImplications;
  /**
   * The defence-industry memorandum contributes to a wider shift towards networked security
   * collaboration in Asia.
   */
  readonly "part-of-networked-security-shift": typeof partOfNetworkedSecurityShift;
  /**
   * Ways were sought to revive defence exchanges: pilots of the South Korean and Malaysian air
   * forces would again fly in each other's fighters, with logistic support and commissioned
   * training.
   */
  readonly "pilot-exchange-flights-sought": typeof pilotExchangeFlightsSought;
  /** South Korea and Malaysia are both pivotal middle powers. */
  readonly "pivotal-middle-powers": typeof pivotalMiddlePowers;
  /** South Korea aims to export long-range and precision-strike systems to vetted partners. */
  readonly "precision-strike-export-aim": typeof precisionStrikeExportAim;
  /**
   * In terms of regional industrial competition, the memorandum signals a proactive
   * defence-industrial axis in Asia.
   */
  readonly "proactive-asian-axis": typeof proactiveAsianAxis;
  /** The defence-industrial axis in Asia may challenge longstanding procurement dependencies. */
  readonly "procurement-dependencies-challenged": typeof procurementDependenciesChallenged;
  /**
   * Defence procurement is about more than buying: it depends on the seller's willingness to share,
   * to transfer technology and to help build Malaysian companies and industry.
   */
  readonly "procurement-means-sharing": typeof procurementMeansSharing;
  /** Positive results may reshape future procurement networks in the Indo-Pacific. */
  readonly "procurement-networks-reshaped": typeof procurementNetworksReshaped;
  /** The defence-industry memorandum could lead to production facilities in Malaysia. */
  readonly "production-facilities-in-malaysia": typeof productionFacilitiesInMalaysia;
  /** The key challenge will be to translate intent into tangible programmes. */
  readonly "programmes-as-key-challenge": typeof programmesAsKeyChallenge;
  /**
   * The RM3.8 billion purchase of FA-50M aircraft follows the air force's capability plan: one
   * two-seat type for training and combat, with a mid-life upgrade, to serve until 2055.
   */
  readonly "purchase-follows-plan-to-2055": typeof purchaseFollowsPlanTo2055;
  /** Technologies in the Indo-Pacific are advancing rapidly. */
  readonly "rapidly-advancing-technologies": typeof rapidlyAdvancingTechnologies;
  /**
   * Malaysia is ready to work with nations that share technology and help to develop its defence
   * industry.
   */
  readonly "ready-for-technology-partners": typeof readyForTechnologyPartners;
  /**
   * Malaysia is ready to learn from South Korea, to embrace technology transfer, and to co-develop
   * and co-produce.
   */
  readonly "ready-to-learn-and-co-produce": typeof readyToLearnAndCoProduce;
  /** Alignment of goals must keep the memorandum focused on real capability outcomes. */
  readonly "real-capability-outcomes-aim": typeof realCapabilityOutcomesAim;
  /** The airworthiness recognition is a foundation for deeper aviation-industrial integration. */
  readonly "recognition-as-foundation": typeof recognitionAsFoundation;
  /**
   * The broader context includes the South China Sea disputes, tensions in the Taiwan Strait and
   * nuclear instability on the Korean Peninsula.
   */
  readonly "regional-flashpoints-as-context": typeof regionalFlashpointsAsContext;
  /** The memorandum will also have a significant influence on the geopolitics of the region. */
  readonly "regional-geopolitics-influenced": typeof regionalGeopoliticsInfluenced;
  /** South Korea will work for peace and stability in Southeast Asia. */
  readonly "regional-peace-promise": typeof regionalPeacePromise;
  /**
   * Successful collaboration enhances Malaysia's national security, and peace and stability in the
   * region.
   */
  readonly "regional-stability-benefit": typeof regionalStabilityBenefit;
  /** South Korea is a regionally aligned and technologically ascending partner. */
  readonly "regionally-aligned-rising-partner": typeof regionallyAlignedRisingPartner;
  /**
   * South Korea has developed long-range and precision-strike capabilities faster in response to
   * North Korean threats.
   */
  readonly "response-to-north-korean-threats": typeof responseToNorthKoreanThreats;
  /**
   * The supply of K200 vehicles laid the earliest roots of arms trade and security cooperation
   * between South Korea and Malaysia.
   */
  readonly "roots-of-bilateral-arms-trade": typeof rootsOfBilateralArmsTrade;
  /**
   * The FA-50 can use the AIM-9 Sidewinder and AIM-120 AMRAAM missiles that Malaysia's F/A-18
   * Hornets carry.
   */
  readonly "same-missiles-as-hornets": typeof sameMissilesAsHornets;
  /**
   * South Korea and Malaysia both emphasise the security of sea lines of communication and the
   * surveillance of contested waters.
   */
  readonly "sea-lines-and-surveillance": typeof seaLinesAndSurveillance;
  /** The aviation certification regimes of South Korea and Malaysia are seamlessly integrated. */
  readonly "seamless-certification-integration": typeof seamlessCertificationIntegration;
  /**
   * That Malaysia signed only its second such memorandum shows deep trust. The memorandum should be
   * a bridgehead that supports projects under way.
   */
  readonly "second-mou-shows-deep-trust": typeof secondMouShowsDeepTrust;
  /**
   * The defence-industry memorandum shows that both countries expect future military self-reliance
   * from technology sharing, collaborative innovation and cost-effective industrial partnerships.
   */
  readonly "self-reliance-through-collaboration": typeof selfRelianceThroughCollaboration;
  /** South Korea is aligning itself more closely with Malaysia. */
  readonly "seoul-aligns-with-kuala-lumpur": typeof seoulAlignsWithKualaLumpur;
  /**
   * Regular bodies of the single services of South Korea and Malaysia already exist; one at
   * director-general level between the defence ministries should be opened soon.
   */
  readonly "service-bodies-and-ministry-body-sought-2023": typeof serviceBodiesAndMinistryBodySought2023;
  /**
   * The collaboration puts both nations in a position to shape the balance of power and the defence
   * industry of the region for years.
   */
  readonly "shaping-regional-power-balances": typeof shapingRegionalPowerBalances;
  /** The defence-industry memorandum could lead to shared intellectual-property regimes. */
  readonly "shared-intellectual-property": typeof sharedIntellectualProperty;
  /**
   * The defence-industry memorandum signals that both sides will share R&D results, manufacturing
   * capacity and what sales abroad earn in future.
   */
  readonly "shared-results-and-earnings": typeof sharedResultsAndEarnings;
  /** Malaysia's shift from customer to co-producer is critical to its national objective. */
  readonly "shift-critical-to-national-objective": typeof shiftCriticalToNationalObjective;
  /** The signing of the defence-industry memorandum is a decisive step. */
  readonly "signing-as-decisive-step": typeof signingAsDecisiveStep;
  /**
   * KAI's leadership has committed to deliver six of the FA-50M aircraft by the end of 2026 and the
   * rest from 2027.
   */
  readonly "six-aircraft-by-end-of-2026": typeof sixAircraftByEndOf2026;
  /** Tensions in the South China Sea region are rising. */
  readonly "south-china-sea-tensions-rise": typeof southChinaSeaTensionsRise;
  /**
   * South Korea is a dependable security partner with which Malaysia hopes to cooperate closely in
   * arms and joint training.
   */
  readonly "south-korea-as-dependable-partner": typeof southKoreaAsDependablePartner;
  /**
   * The partnership positions South Korea as a genuine partner and not just a seller of systems.
   */
  readonly "south-korea-as-genuine-partner": typeof southKoreaAsGenuinePartner;
  /**
   * South Korea has become a major developer of advanced combat systems, and a major exporter of
   * them.
   */
  readonly "south-korea-as-major-developer": typeof southKoreaAsMajorDeveloper;
  /** South Korea used to be a defence importer. */
  readonly "south-korea-former-importer": typeof southKoreaFormerImporter;
  /**
   * South Korea is an important partner that Malaysia can trust to help strengthen its defence
   * capability.
   */
  readonly "south-korea-trusted-for-defence": typeof southKoreaTrustedForDefence;
  /** South Korea's defence exports are expanding globally. */
  readonly "south-korean-export-expansion": typeof southKoreanExportExpansion;
  /** South Korea's strategy is to export advanced platforms to emerging defence customers. */
  readonly "south-korean-export-strategy": typeof southKoreanExportStrategy;
  /**
   * The defence-industry memorandum expands South Korea's industrial footprint in Southeast Asia.
   */
  readonly "south-korean-industrial-footprint": typeof southKoreanIndustrialFootprint;
  /**
   * South Korea's involvement adds a dimension to defence logistics planning, future power
   * projection and regional deterrence roles.
   */
  readonly "south-korean-involvement-dimension": typeof southKoreanInvolvementDimension;
  /** South Korea has expertise in the FA-50 family and the K200 infantry fighting vehicle. */
  readonly "south-korean-platform-expertise": typeof southKoreanPlatformExpertise;
  /** The partnership offers South Korea expanded influence in Southeast Asia. */
  readonly "south-korean-regional-influence": typeof southKoreanRegionalInfluence;
  /** The partnership strengthens the strategic depth of Southeast Asia. */
  readonly "southeast-asian-strategic-depth": typeof southeastAsianStrategicDepth;
  /** The Strait of Malacca is one of the most vital maritime chokepoints in the world. */
  readonly "strait-as-vital-chokepoint": typeof straitAsVitalChokepoint;
  /**
   * In South Korea and Malaysia, defence ministries and industry must align strategic goals,
   * budgets and export ambition.
   */
  readonly "strategic-goals-must-align": typeof strategicGoalsMustAlign;
  /**
   * The defence-industry memorandum signals a strategic pivot in the military and industrial course
   * of both nations.
   */
  readonly "strategic-pivot": typeof strategicPivot;
  /** Partnerships of this kind distribute strategic risk across several capable defence actors. */
  readonly "strategic-risk-distributed": typeof strategicRiskDistributed;
  /**
   * If it is carried out successfully, the memorandum could give South Korea a strong regional
   * partner for its defence-export objectives.
   */
  readonly "strong-regional-partner": typeof strongRegionalPartner;
  /** The defence-industry memorandum strengthens South Korea's export pathways. */
  readonly "stronger-export-pathways": typeof strongerExportPathways;
  /**
   * Success of the memorandum will depend on how fast both sides can set up joint R&D, lines for
   * co-production and shared export channels.
   */
  readonly "success-hinges-on-speed": typeof successHingesOnSpeed;
  /**
   * The defence-industry memorandum shows that both countries see traditional supplier-client
   * dynamics alone as insufficient for military self-reliance.
   */
  readonly "supplier-and-client-not-enough": typeof supplierAndClientNotEnough;
  /**
   * Malaysia's turn to South Korea signals that it is diversifying its defence supplies, away from
   * Russian systems and traditional Western sources.
   */
  readonly "supply-chain-diversification": typeof supplyChainDiversification;
  /** Operational integration of supply chains and export permissions will be crucial. */
  readonly "supply-chain-integration-crucial": typeof supplyChainIntegrationCrucial;
  /**
   * The model of the partnership supports Malaysia's national objective to upskill its workforce
   * and manufacture more components locally.
   */
  readonly "support-for-malaysian-objective": typeof supportForMalaysianObjective;
  /**
   * The defence-industry memorandum supports South Korea's ambition to become a top-tier defence
   * exporter.
   */
  readonly "support-for-top-tier-ambition": typeof supportForTopTierAmbition;
  /**
   * President Yoon Suk-yeol discussed arms cooperation at the South Korea–ASEAN summit of November
   * 2022 and asked Malaysia's government for support.
   */
  readonly "support-requested-of-malaysia": typeof supportRequestedOfMalaysia;
  /**
   * Unless goals, budgets and ambition are aligned, the memorandum could end in symbolic
   * announcements.
   */
  readonly "symbolic-announcements-risk": typeof symbolicAnnouncementsRisk;
  /**
   * Unless it is translated into programmes and outcomes, the memorandum could end in symbolic
   * stagnation.
   */
  readonly "symbolic-stagnation-risk": typeof symbolicStagnationRisk;
  /**
   * South Korea and Malaysia now need to translate the memorandum into tangible programmes and real
   * industrial outcomes.
   */
  readonly "tangible-programmes-needed": typeof tangibleProgrammesNeeded;
  /** The defence-industry memorandum has a noteworthy technology-transfer dimension. */
  readonly "technology-transfer-dimension": typeof technologyTransferDimension;
  /**
   * If it succeeds, the partnership could be a template for defence-industrial alliances within
   * Asia that rely less on traditional Western supply chains.
   */
  readonly "template-for-intra-asian-alliances": typeof templateForIntraAsianAlliances;
  /**
   * Integrated supply chains and export permissions will be crucial for third-market sales and for
   * an industry that stays viable.
   */
  readonly "third-market-sales-enabled": typeof thirdMarketSalesEnabled;
  /**
   * Co-developed systems are to be marketed jointly to third-party importers in the global arms
   * market.
   */
  readonly "third-party-importers-as-market": typeof thirdPartyImportersAsMarket;
  /**
   * Work towards the defence cooperation memorandum signed in April 2022 had gone on for three
   * years.
   */
  readonly "three-years-towards-the-mou": typeof threeYearsTowardsTheMou;
  /**
   * The synergy of Malaysia's maritime imperatives and South Korea's export ambition appears timely
   * and strategically calibrated.
   */
  readonly "timely-and-calibrated-synergy": typeof timelyAndCalibratedSynergy;
  /**
   * For South Korea to become one of the world's four leading arms-industry powers is by no means
   * an impossible dream.
   */
  readonly "top-four-is-within-reach": typeof topFourIsWithinReach;
  /** South Korea's ambition is to become a top-tier defence exporter. */
  readonly "top-tier-exporter-ambition": typeof topTierExporterAmbition;
  /** The defence-industrial partnership of South Korea and Malaysia is transformational. */
  readonly "transformational-partnership": typeof transformationalPartnership;
  /**
   * Malaysia is turning from cooperation centred on Western suppliers to South Korea as a new key
   * partner, to obtain affordable weapons and capability of its own.
   */
  readonly "turn-away-from-western-suppliers": typeof turnAwayFromWesternSuppliers;
  /**
   * The navy is requesting two multi-role support ships now. Under its 15-to-5 plan it needs three,
   * and the third must be built in Malaysia.
   */
  readonly "two-support-ships-first": typeof twoSupportShipsFirst;
  /**
   * The South Korean president telephoned Anwar soon after taking office and sent a special envoy
   * in July: unprecedented steps that strengthen trust.
   */
  readonly "unprecedented-early-contacts": typeof unprecedentedEarlyContacts;
  /**
   * Malaysia must increase its air assets, because its airspace is vast and needs a capable air
   * force.
   */
  readonly "vast-airspace-needs-more-aircraft": typeof vastAirspaceNeedsMoreAircraft;
  /**
   * The meeting of the vice defence ministers of South Korea and Malaysia in October 2019 was held
   * to discuss how to promote defence exchanges and cooperation, including on cyber security and
   * the defence industry.
   */
  readonly "vice-ministerial-agenda-2019": typeof viceMinisterialAgenda2019;
  /**
   * It is important to place key weapon systems and industrial programmes in the context of the
   * memorandum.
   */
  readonly "weapon-systems-in-context": typeof weaponSystemsInContext;
  /** KAI builds the FA-50M, and Hanwha Aerospace builds its F404 engine. */
  readonly "who-builds-aircraft-and-engine": typeof whoBuildsAircraftAndEngine;
  /** Malaysia's national objective is to upskill its domestic workforce. */
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
  "arms-ties-to-widen-from-fa-50": armsTiesToWidenFromFa50,
  "arms-trade-flows-reshaped": armsTradeFlowsReshaped,
  "artificial-intelligence-guards-borders": artificialIntelligenceGuardsBorders,
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
  "coast-guard-meets-yearly": coastGuardMeetsYearly,
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
  "defence-among-new-fields": defenceAmongNewFields,
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
  "first-fa-50-lot-cut": firstFa50LotCut,
  "first-foreign-minister-visit-in-five-years": firstForeignMinisterVisitInFiveYears,
  "first-recognition-with-asian-nation": firstRecognitionWithAsianNation,
  "follow-on-support-for-partners": followOnSupportForPartners,
  "four-built-fourteen-assembled": fourBuiltFourteenAssembled,
  "four-pillars-of-defence-industry-policy": fourPillarsOfDefenceIndustryPolicy,
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
  "government-talks-on-littoral-ships": governmentTalksOnLittoralShips,
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
  "littoral-ship-bids-from-five-countries": littoralShipBidsFromFiveCountries,
  "local-component-manufacturing": localComponentManufacturing,
  "long-term-force-readiness-promise": longTermForceReadinessPromise,
  "long-term-industrial-base": longTermIndustrialBase,
  "maintenance-by-local-companies": maintenanceByLocalCompanies,
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
  "malaysia-only-k200-buyer": malaysiaOnlyK200Buyer,
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
  "memorandum-guarantees-no-contract": memorandumGuaranteesNoContract,
  "minimum-local-content": minimumLocalContent,
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
  "ready-for-technology-partners": readyForTechnologyPartners,
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
  "same-missiles-as-hornets": sameMissilesAsHornets,
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
  "support-requested-of-malaysia": supportRequestedOfMalaysia,
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
