// Generated from the files in records. Do not edit: run "npm run generate".

import type { EventKind } from "@defence-pact/schema";

/** The id of an event of kind `signing`. */
export type SigningEventId =
  | "air-force-meeting-arrangement-plan-2023-02"
  | "airworthiness-recognition-conclusion"
  | "asean-south-korea-partnership-upgrade"
  | "chunmoo-widad-memorandum"
  | "coast-guard-arrangement-2001-conclusion"
  | "defence-cooperation-mou-2022-signing"
  | "defence-industry-mou-signing"
  | "defence-industry-mou-signing-plan-2025-09"
  | "free-trade-agreement-conclusion"
  | "k200-assembly-memorandum"
  | "k200-upgrade-teaming-agreement"
  | "malaysia-india-defence-mou-signing"
  | "malaysia-indonesia-defence-mou-signing"
  | "nato-airworthiness-recognition-signing"
  | "strategic-partnership-2024-declaration"
  | "turkiye-procurement-mou-signing"
  | "united-states-defence-mou-signing";

/** The id of an event of kind `tender`. */
export type TenderEventId =
  | "astros-ii-replacement-offers-2025"
  | "flit-lca-tender"
  | "lcs-missile-shortlist-2026-06"
  | "mrss-tender-expectation-2025-03";

/** The id of an event of kind `bid`. */
export type BidEventId =
  | "cheongung-candidacy-2023-03"
  | "flit-lca-bid-catic"
  | "flit-lca-bid-hindustan-aeronautics"
  | "flit-lca-bid-kai"
  | "flit-lca-bid-leonardo"
  | "flit-lca-bid-rosoboronexport"
  | "flit-lca-bid-turkish-aerospace"
  | "haegung-expectation-2024-06"
  | "hdl-13000-offer-2022"
  | "hyundai-naval-offer-2025-09"
  | "k806-bid-malaysia"
  | "medium-range-air-defence-bidders-2025"
  | "mrss-front-runners-2025-03"
  | "mrss-proposals-2026-07";

/** The id of an event of kind `letter-of-acceptance`. */
export type LetterOfAcceptanceEventId =
  | "fa-50-letter-of-acceptance"
  | "littoral-mission-ship-batch-2-letter-of-acceptance";

/** The id of an event of kind `contract`. */
export type ContractEventId =
  | "dsme-corvette-order"
  | "fa-50-contract"
  | "k200-first-contract"
  | "k200-upgrade-contract-2006"
  | "kf-21-production-contract-2024"
  | "kf-21-production-contract-2025"
  | "naval-strike-missile-contract"
  | "philippines-fa-50-block-20-contract"
  | "training-ship-completion-contract"
  | "training-ship-contract";

/** The id of an event of kind `delivery`. */
export type DeliveryEventId =
  | "dsme-corvette-delivery-plan-2014-11"
  | "fa-50-delivery-plan-2023-02"
  | "fa-50-delivery-plan-2023-03"
  | "fa-50-delivery-plan-2023-05"
  | "fa-50-delivery-plan-2024-03-08"
  | "fa-50-delivery-plan-2024-03-10"
  | "fa-50-delivery-plan-2024-03-19"
  | "fa-50-delivery-plan-2024-05"
  | "fa-50-delivery-plan-2024-09"
  | "fa-50-delivery-plan-2025-01"
  | "fa-50-delivery-plan-2025-07"
  | "fa-50-delivery-plan-2025-09"
  | "fa-50-delivery-plan-2025-10"
  | "fa-50-delivery-plan-2025-12"
  | "fa-50-delivery-plan-2026-01"
  | "fa-50-delivery-plan-2026-01-12"
  | "fa-50-delivery-plan-2026-02"
  | "fa-50-delivery-plan-2026-new-year"
  | "k200-assembly-plan-1994-09"
  | "k200-delivery-plan-1993-12"
  | "k200-first-delivery"
  | "k200-supply"
  | "kf-21-first-delivery-plan-2025-05"
  | "landing-ship-loan-plan-2009"
  | "landing-ship-loan-plan-2010-03"
  | "south-korea-fa-50-deliveries"
  | "training-ship-modules";

/** The id of an event of kind `training`. */
export type TrainingEventId =
  | "anti-piracy-operation-plan-2004-10"
  | "coast-guard-exercise-2025"
  | "fa-50m-pilot-training-plan-2024-03"
  | "fa-50m-pilot-training-plan-2025-02"
  | "fa-50m-technician-training-plan-2025-02"
  | "naval-exercise-port-klang-2020";

/** The id of an event of kind `roll-out`. */
export type RollOutEventId =
  | "kf-21-first-production-roll-out"
  | "kf-21-prototype-roll-out"
  | "t-50-roll-out";

/** The id of an event of kind `upgrade`. */
export type UpgradeEventId =
  | "k200-remote-weapon-station-plan-2024-08"
  | "k200-upgrade-first-shipment"
  | "k200-upgrade-plan-2001-09"
  | "k200-upgrade-plan-2024-08"
  | "k200-upgrade-prototype";

/** The id of an event of kind `meeting`. */
export type MeetingEventId =
  | "air-force-chiefs-talks-2023-02"
  | "air-force-meeting-2025"
  | "air-operations-commander-talks-2023-02"
  | "airworthiness-conference-seoul-2025"
  | "dapa-quality-assurance-talks-plan-2008"
  | "defence-cooperation-mou-2022-talks"
  | "defence-industry-working-meeting-1991"
  | "defence-ministers-meeting-2009"
  | "defence-ministers-meeting-2023-05"
  | "defence-ministers-meeting-2023-10"
  | "defence-ministers-meeting-2024-09"
  | "defence-ministers-meeting-2025-11"
  | "defence-policy-coordination-meeting-2024"
  | "defence-policy-dialogue-2025"
  | "fa-50-second-purchase-talks-2024-05"
  | "first-defence-industry-seminar"
  | "first-seminar-company-meetings"
  | "foreign-ministers-call-2023-01"
  | "free-trade-talks-2019"
  | "hd-hyundai-amdef-meeting-2025"
  | "hd-hyundai-johor-meeting-2025-12"
  | "kf-21-malaysia-talks-2026-01"
  | "khaled-at-reaim-2024"
  | "khaled-seok-meeting-2024-09"
  | "lee-anwar-phone-call-2025"
  | "lee-anwar-summit-2025"
  | "lee-jong-sup-call-on-anwar-2023"
  | "lee-najib-meeting-2009"
  | "lee-najib-summit-2010"
  | "malaysia-at-seoul-defense-dialogue-2018"
  | "policy-consultation-2024-06"
  | "roh-abdullah-summit-2005"
  | "seok-khaled-meeting-2024"
  | "third-defence-industry-seminar"
  | "third-defence-policy-dialogue-plan"
  | "vice-ministerial-defence-meeting-2019"
  | "vice-ministers-meeting-2025-09";

/** The id of an event of kind `visit`. */
export type VisitEventId =
  | "anwar-visit-to-south-korea-2024"
  | "badaro-at-port-klang-2025"
  | "coast-guard-ship-at-port-klang-2019"
  | "cruise-training-group-at-klang-2022"
  | "khaled-visit-to-south-korea-2024"
  | "lee-jong-sup-visit-to-malaysia-2023"
  | "mahathir-at-kai-2019"
  | "malaysian-inspection-team-2022-10"
  | "malaysian-ships-at-incheon-1990"
  | "park-jin-visit-to-malaysia-2023"
  | "rmaf-chief-adex-invitation-plan-2025-08"
  | "rmaf-chief-at-adex-2021"
  | "rmaf-chief-fa-50-flight"
  | "rmaf-team-in-south-korea-2023-11"
  | "rokaf-chief-visit-to-malaysia-2023"
  | "special-envoy-visit-2025-07"
  | "zahid-visit-to-south-korea-2009";

/** The id of an event of kind `exhibition`. */
export type ExhibitionEventId =
  | "black-eagles-and-nojeokbong-plan-lima-2023"
  | "black-eagles-at-lima-2017"
  | "black-eagles-at-lima-2023"
  | "dsa-2026-plan-2025-12"
  | "dsme-missile-corvette-at-dsa-2014"
  | "enforcer-10000-at-lima-2017"
  | "hyundai-designs-at-lima-2023"
  | "korean-firms-at-dsa-2008"
  | "korean-firms-at-dsa-2014"
  | "korean-firms-at-dsa-2018"
  | "lig-nex1-at-dsa-2022"
  | "nojeokbong-at-lima-2023"
  | "tigon-at-dsa-2018";

/** The id of an event of kind `announcement`. */
export type AnnouncementEventId =
  | "defence-industry-mou-announcement"
  | "defence-white-paper-review-launch"
  | "fa-50-construction-in-south-korea-2024-09"
  | "fa-50-second-order-request-2023-05"
  | "fa-50m-expedite-request-2024-11"
  | "flit-lca-phase-two-reply-2026-01"
  | "fourth-largest-exporter-announcement"
  | "free-trade-talks-resumption-2024"
  | "g2g-mou-policy-announcement-2025"
  | "gyeongnam-call-for-dsa-2026"
  | "k200-maintenance-memorandum-plan-1994-08"
  | "k21-black-fox-sale-plan"
  | "littoral-mission-vessel-role-request"
  | "malaysia-france-industry-memorandum-2025"
  | "malaysian-defence-budget-2026"
  | "national-defence-industry-policy-launch"
  | "naval-strike-missile-claim"
  | "navy-ships-audit-2024"
  | "procurement-freeze-exemption-2026"
  | "procurement-freeze-review-2026"
  | "strategic-partnership-agreed-2019"
  | "written-reply-flit-lca-2023-03";

/** The id of an event of kind `appointment`. */
export type AppointmentEventId =
  | "ahn-gyu-back-appointment"
  | "lee-yong-cheol-appointment"
  | "seok-jong-gun-appointment";

/** The id of an event of kind `investigation`. */
export type InvestigationEventId = "flit-lca-anti-corruption-file";

/** The id of an event of kind `freeze`. */
export type FreezeEventId = "procurement-freeze-2026";

/** The id of an event of kind `milestone`. */
export type MilestoneEventId =
  | "airworthiness-recognitions-2022-09"
  | "airworthiness-recognitions-2024-01"
  | "asean-defence-mous-completed"
  | "astros-ii-replacement-contract-expectation"
  | "diplomatic-relations-1960"
  | "dsa-2022-contract-ceremony"
  | "eighth-airworthiness-recognition"
  | "fa-50m-industrial-collaboration-phase-two"
  | "fa-50m-progress-2024-03"
  | "fa-50m-progress-2024-07"
  | "fa-50m-progress-2024-09"
  | "fa-50m-progress-2025-01"
  | "fa-50m-progress-2025-02"
  | "fa-50m-progress-2025-07"
  | "fa-50m-progress-expectation-2024-08"
  | "first-asian-airworthiness-recognition"
  | "first-procurement-under-turkiye-mou"
  | "flit-lca-tender-closing"
  | "fourth-asean-defence-dialogue"
  | "gagah-samudera-launch"
  | "k200-deliveries-by-august-1994"
  | "k200-deployment-in-bosnia"
  | "k200-development"
  | "k200-entry-into-service"
  | "kai-fourth-southeast-asian-sale"
  | "kd-mahawangsa-commissioning"
  | "kd-sri-inderapura-fire"
  | "kf-21-final-assembly-start"
  | "kf-21-first-flight"
  | "kf-21-first-supersonic-flight"
  | "kf-21-flight-tests-completion"
  | "kf-21-indonesian-partnership"
  | "kf-21-indonesian-share-agreement"
  | "kf-21-programme-start"
  | "lig-nex1-kuala-lumpur-office"
  | "lima-2019-contract-ceremony"
  | "lima-2023-contract-ceremony"
  | "look-east-policy-with-south-korea"
  | "malaysia-second-arms-mou"
  | "mb-339cm-grounding"
  | "national-defence-industry-policy-approval"
  | "naval-strike-missile-licence-withdrawal"
  | "ngv-tech-foreclosure"
  | "sixty-fifth-anniversary-of-relations"
  | "south-korea-arms-exporter-rank-2018-2022"
  | "south-korea-arms-exporter-rank-2020-2024"
  | "south-korea-arms-exporter-rank-2021-2025"
  | "south-korea-arms-sales-rank-2023"
  | "south-korea-fifty-two-mous"
  | "t-50-family-fleet-count"
  | "t-50-first-flight"
  | "teguh-samudera-launch"
  | "training-ship-commissioning";

/** The id of an event of kind `target`. */
export type TargetEventId =
  | "advanced-platform-export-target"
  | "airworthiness-recognition-expansion-plan-2025-10"
  | "astros-ii-replacement-plan-2024-05"
  | "capability-55-light-combat-aircraft-plan"
  | "commercial-sea-lines-target"
  | "contribute-to-malaysian-defence-industry"
  | "defence-industry-mou-aim-2022-04"
  | "defence-industry-mou-aim-2024-05"
  | "defence-industry-mou-plan-2025-07"
  | "defence-industry-policy-plan-2021-09"
  | "defence-industry-policy-plan-2023-03"
  | "fa-50-assembly-line-offer"
  | "fa-50-local-assembly-plan-2023-05"
  | "fa-50m-basing-expectation-2024-09"
  | "flit-lca-phase-one-plan-2023-02"
  | "fourth-largest-exporter-target"
  | "global-defence-export-target"
  | "hanwha-ammunition-export-aim-2014"
  | "hawk-and-mb-339cm-replacement-plan"
  | "hawk-retirement-plan-2025"
  | "kd-jebat-missile-plan-2025-01"
  | "kf-21-fleet-plan-2025-05"
  | "lig-nex1-contract-expectation-2023-08"
  | "lig-nex1-local-production-2025-09"
  | "littoral-fleet-modernisation"
  | "malaysian-airpower-plan"
  | "malaysian-multi-role-combat-aircraft-plan-2025-12"
  | "malaysian-navy-procurement-plan-2024-07"
  | "malaysian-wheeled-vehicle-replacement-2021"
  | "maritime-domain-awareness"
  | "medium-range-air-defence-plan-2025-12"
  | "military-modernisation-priorities"
  | "mrss-and-air-defence-plan-2026-01"
  | "mrss-first-two-plan-2025-06"
  | "mrss-plan-2025-12"
  | "mrss-plan-2026-07"
  | "mrss-third-ship-plan-2025-06"
  | "national-defence-industry-policy-phases"
  | "national-defence-industry-policy-projects"
  | "next-generation-combat-aircraft-target"
  | "precision-strike-export-target"
  | "sea-lines-of-communication-security"
  | "six-wheeled-vehicle-programme-2018"
  | "skills-and-components-target"
  | "southeast-asian-stability-target"
  | "strait-of-malacca-defence"
  | "surion-consideration-2024-01"
  | "sustainable-industrial-base-target"
  | "top-tier-exporter-target";

/** The id of an event of kind `step`. */
export type StepEventId =
  | "agree-joint-projects"
  | "define-co-production-terms"
  | "fa-50-airworthiness-certification-plan-2025-10"
  | "fa-50m-second-batch-expectation-2024-05"
  | "joint-committee-plan-2025-10"
  | "multi-role-combat-aircraft-advance-2025-12"
  | "procurement-arrangement-approval-plan-2025-09"
  | "translate-mou-into-programmes";

/** The id of an event of kind `condition`. */
export type ConditionEventId =
  | "align-strategic-goals"
  | "bosnia-battalion-group-requirement"
  | "build-joint-channels-fast"
  | "certification-alignment"
  | "dsme-corvette-approval"
  | "flit-lca-palm-oil-barter"
  | "flit-lca-requirements"
  | "harmonise-support"
  | "integrate-supply-chains";

/** What the id of an event can be, by its kind. */
export interface EventIdsByKind {
  readonly signing: SigningEventId;
  readonly tender: TenderEventId;
  readonly bid: BidEventId;
  readonly "letter-of-acceptance": LetterOfAcceptanceEventId;
  readonly contract: ContractEventId;
  readonly delivery: DeliveryEventId;
  readonly training: TrainingEventId;
  readonly "roll-out": RollOutEventId;
  readonly upgrade: UpgradeEventId;
  readonly meeting: MeetingEventId;
  readonly visit: VisitEventId;
  readonly exhibition: ExhibitionEventId;
  readonly announcement: AnnouncementEventId;
  readonly appointment: AppointmentEventId;
  readonly investigation: InvestigationEventId;
  readonly freeze: FreezeEventId;
  readonly milestone: MilestoneEventId;
  readonly target: TargetEventId;
  readonly step: StepEventId;
  readonly condition: ConditionEventId;
}

/** The id of an event of kind `K`. */
export type EventIdOf<K extends EventKind> = EventIdsByKind[K];

/** The id of an event. */
export type EventId =
  | SigningEventId
  | TenderEventId
  | BidEventId
  | LetterOfAcceptanceEventId
  | ContractEventId
  | DeliveryEventId
  | TrainingEventId
  | RollOutEventId
  | UpgradeEventId
  | MeetingEventId
  | VisitEventId
  | ExhibitionEventId
  | AnnouncementEventId
  | AppointmentEventId
  | InvestigationEventId
  | FreezeEventId
  | MilestoneEventId
  | TargetEventId
  | StepEventId
  | ConditionEventId;

/** The kind of every event, by its id. */
export interface EventKinds
  extends Readonly<Record<SigningEventId, "signing">>,
    Readonly<Record<TenderEventId, "tender">>,
    Readonly<Record<BidEventId, "bid">>,
    Readonly<Record<LetterOfAcceptanceEventId, "letter-of-acceptance">>,
    Readonly<Record<ContractEventId, "contract">>,
    Readonly<Record<DeliveryEventId, "delivery">>,
    Readonly<Record<TrainingEventId, "training">>,
    Readonly<Record<RollOutEventId, "roll-out">>,
    Readonly<Record<UpgradeEventId, "upgrade">>,
    Readonly<Record<MeetingEventId, "meeting">>,
    Readonly<Record<VisitEventId, "visit">>,
    Readonly<Record<ExhibitionEventId, "exhibition">>,
    Readonly<Record<AnnouncementEventId, "announcement">>,
    Readonly<Record<AppointmentEventId, "appointment">>,
    Readonly<Record<InvestigationEventId, "investigation">>,
    Readonly<Record<FreezeEventId, "freeze">>,
    Readonly<Record<MilestoneEventId, "milestone">>,
    Readonly<Record<TargetEventId, "target">>,
    Readonly<Record<StepEventId, "step">>,
    Readonly<Record<ConditionEventId, "condition">> {}

/** The kind of every event, by its id. */
export const eventKinds: EventKinds = {
  "advanced-platform-export-target": "target",
  "agree-joint-projects": "step",
  "ahn-gyu-back-appointment": "appointment",
  "air-force-chiefs-talks-2023-02": "meeting",
  "air-force-meeting-2025": "meeting",
  "air-force-meeting-arrangement-plan-2023-02": "signing",
  "air-operations-commander-talks-2023-02": "meeting",
  "airworthiness-conference-seoul-2025": "meeting",
  "airworthiness-recognition-conclusion": "signing",
  "airworthiness-recognition-expansion-plan-2025-10": "target",
  "airworthiness-recognitions-2022-09": "milestone",
  "airworthiness-recognitions-2024-01": "milestone",
  "align-strategic-goals": "condition",
  "anti-piracy-operation-plan-2004-10": "training",
  "anwar-visit-to-south-korea-2024": "visit",
  "asean-defence-mous-completed": "milestone",
  "asean-south-korea-partnership-upgrade": "signing",
  "astros-ii-replacement-contract-expectation": "milestone",
  "astros-ii-replacement-offers-2025": "tender",
  "astros-ii-replacement-plan-2024-05": "target",
  "badaro-at-port-klang-2025": "visit",
  "black-eagles-and-nojeokbong-plan-lima-2023": "exhibition",
  "black-eagles-at-lima-2017": "exhibition",
  "black-eagles-at-lima-2023": "exhibition",
  "bosnia-battalion-group-requirement": "condition",
  "build-joint-channels-fast": "condition",
  "capability-55-light-combat-aircraft-plan": "target",
  "certification-alignment": "condition",
  "cheongung-candidacy-2023-03": "bid",
  "chunmoo-widad-memorandum": "signing",
  "coast-guard-arrangement-2001-conclusion": "signing",
  "coast-guard-exercise-2025": "training",
  "coast-guard-ship-at-port-klang-2019": "visit",
  "commercial-sea-lines-target": "target",
  "contribute-to-malaysian-defence-industry": "target",
  "cruise-training-group-at-klang-2022": "visit",
  "dapa-quality-assurance-talks-plan-2008": "meeting",
  "defence-cooperation-mou-2022-signing": "signing",
  "defence-cooperation-mou-2022-talks": "meeting",
  "defence-industry-mou-aim-2022-04": "target",
  "defence-industry-mou-aim-2024-05": "target",
  "defence-industry-mou-announcement": "announcement",
  "defence-industry-mou-plan-2025-07": "target",
  "defence-industry-mou-signing": "signing",
  "defence-industry-mou-signing-plan-2025-09": "signing",
  "defence-industry-policy-plan-2021-09": "target",
  "defence-industry-policy-plan-2023-03": "target",
  "defence-industry-working-meeting-1991": "meeting",
  "defence-ministers-meeting-2009": "meeting",
  "defence-ministers-meeting-2023-05": "meeting",
  "defence-ministers-meeting-2023-10": "meeting",
  "defence-ministers-meeting-2024-09": "meeting",
  "defence-ministers-meeting-2025-11": "meeting",
  "defence-policy-coordination-meeting-2024": "meeting",
  "defence-policy-dialogue-2025": "meeting",
  "defence-white-paper-review-launch": "announcement",
  "define-co-production-terms": "step",
  "diplomatic-relations-1960": "milestone",
  "dsa-2022-contract-ceremony": "milestone",
  "dsa-2026-plan-2025-12": "exhibition",
  "dsme-corvette-approval": "condition",
  "dsme-corvette-delivery-plan-2014-11": "delivery",
  "dsme-corvette-order": "contract",
  "dsme-missile-corvette-at-dsa-2014": "exhibition",
  "eighth-airworthiness-recognition": "milestone",
  "enforcer-10000-at-lima-2017": "exhibition",
  "fa-50-airworthiness-certification-plan-2025-10": "step",
  "fa-50-assembly-line-offer": "target",
  "fa-50-construction-in-south-korea-2024-09": "announcement",
  "fa-50-contract": "contract",
  "fa-50-delivery-plan-2023-02": "delivery",
  "fa-50-delivery-plan-2023-03": "delivery",
  "fa-50-delivery-plan-2023-05": "delivery",
  "fa-50-delivery-plan-2024-03-08": "delivery",
  "fa-50-delivery-plan-2024-03-10": "delivery",
  "fa-50-delivery-plan-2024-03-19": "delivery",
  "fa-50-delivery-plan-2024-05": "delivery",
  "fa-50-delivery-plan-2024-09": "delivery",
  "fa-50-delivery-plan-2025-01": "delivery",
  "fa-50-delivery-plan-2025-07": "delivery",
  "fa-50-delivery-plan-2025-09": "delivery",
  "fa-50-delivery-plan-2025-10": "delivery",
  "fa-50-delivery-plan-2025-12": "delivery",
  "fa-50-delivery-plan-2026-01": "delivery",
  "fa-50-delivery-plan-2026-01-12": "delivery",
  "fa-50-delivery-plan-2026-02": "delivery",
  "fa-50-delivery-plan-2026-new-year": "delivery",
  "fa-50-letter-of-acceptance": "letter-of-acceptance",
  "fa-50-local-assembly-plan-2023-05": "target",
  "fa-50-second-order-request-2023-05": "announcement",
  "fa-50-second-purchase-talks-2024-05": "meeting",
  "fa-50m-basing-expectation-2024-09": "target",
  "fa-50m-expedite-request-2024-11": "announcement",
  "fa-50m-industrial-collaboration-phase-two": "milestone",
  "fa-50m-pilot-training-plan-2024-03": "training",
  "fa-50m-pilot-training-plan-2025-02": "training",
  "fa-50m-progress-2024-03": "milestone",
  "fa-50m-progress-2024-07": "milestone",
  "fa-50m-progress-2024-09": "milestone",
  "fa-50m-progress-2025-01": "milestone",
  "fa-50m-progress-2025-02": "milestone",
  "fa-50m-progress-2025-07": "milestone",
  "fa-50m-progress-expectation-2024-08": "milestone",
  "fa-50m-second-batch-expectation-2024-05": "step",
  "fa-50m-technician-training-plan-2025-02": "training",
  "first-asian-airworthiness-recognition": "milestone",
  "first-defence-industry-seminar": "meeting",
  "first-procurement-under-turkiye-mou": "milestone",
  "first-seminar-company-meetings": "meeting",
  "flit-lca-anti-corruption-file": "investigation",
  "flit-lca-bid-catic": "bid",
  "flit-lca-bid-hindustan-aeronautics": "bid",
  "flit-lca-bid-kai": "bid",
  "flit-lca-bid-leonardo": "bid",
  "flit-lca-bid-rosoboronexport": "bid",
  "flit-lca-bid-turkish-aerospace": "bid",
  "flit-lca-palm-oil-barter": "condition",
  "flit-lca-phase-one-plan-2023-02": "target",
  "flit-lca-phase-two-reply-2026-01": "announcement",
  "flit-lca-requirements": "condition",
  "flit-lca-tender": "tender",
  "flit-lca-tender-closing": "milestone",
  "foreign-ministers-call-2023-01": "meeting",
  "fourth-asean-defence-dialogue": "milestone",
  "fourth-largest-exporter-announcement": "announcement",
  "fourth-largest-exporter-target": "target",
  "free-trade-agreement-conclusion": "signing",
  "free-trade-talks-2019": "meeting",
  "free-trade-talks-resumption-2024": "announcement",
  "g2g-mou-policy-announcement-2025": "announcement",
  "gagah-samudera-launch": "milestone",
  "global-defence-export-target": "target",
  "gyeongnam-call-for-dsa-2026": "announcement",
  "haegung-expectation-2024-06": "bid",
  "hanwha-ammunition-export-aim-2014": "target",
  "harmonise-support": "condition",
  "hawk-and-mb-339cm-replacement-plan": "target",
  "hawk-retirement-plan-2025": "target",
  "hd-hyundai-amdef-meeting-2025": "meeting",
  "hd-hyundai-johor-meeting-2025-12": "meeting",
  "hdl-13000-offer-2022": "bid",
  "hyundai-designs-at-lima-2023": "exhibition",
  "hyundai-naval-offer-2025-09": "bid",
  "integrate-supply-chains": "condition",
  "joint-committee-plan-2025-10": "step",
  "k200-assembly-memorandum": "signing",
  "k200-assembly-plan-1994-09": "delivery",
  "k200-deliveries-by-august-1994": "milestone",
  "k200-delivery-plan-1993-12": "delivery",
  "k200-deployment-in-bosnia": "milestone",
  "k200-development": "milestone",
  "k200-entry-into-service": "milestone",
  "k200-first-contract": "contract",
  "k200-first-delivery": "delivery",
  "k200-maintenance-memorandum-plan-1994-08": "announcement",
  "k200-remote-weapon-station-plan-2024-08": "upgrade",
  "k200-supply": "delivery",
  "k200-upgrade-contract-2006": "contract",
  "k200-upgrade-first-shipment": "upgrade",
  "k200-upgrade-plan-2001-09": "upgrade",
  "k200-upgrade-plan-2024-08": "upgrade",
  "k200-upgrade-prototype": "upgrade",
  "k200-upgrade-teaming-agreement": "signing",
  "k21-black-fox-sale-plan": "announcement",
  "k806-bid-malaysia": "bid",
  "kai-fourth-southeast-asian-sale": "milestone",
  "kd-jebat-missile-plan-2025-01": "target",
  "kd-mahawangsa-commissioning": "milestone",
  "kd-sri-inderapura-fire": "milestone",
  "kf-21-final-assembly-start": "milestone",
  "kf-21-first-delivery-plan-2025-05": "delivery",
  "kf-21-first-flight": "milestone",
  "kf-21-first-production-roll-out": "roll-out",
  "kf-21-first-supersonic-flight": "milestone",
  "kf-21-fleet-plan-2025-05": "target",
  "kf-21-flight-tests-completion": "milestone",
  "kf-21-indonesian-partnership": "milestone",
  "kf-21-indonesian-share-agreement": "milestone",
  "kf-21-malaysia-talks-2026-01": "meeting",
  "kf-21-production-contract-2024": "contract",
  "kf-21-production-contract-2025": "contract",
  "kf-21-programme-start": "milestone",
  "kf-21-prototype-roll-out": "roll-out",
  "khaled-at-reaim-2024": "meeting",
  "khaled-seok-meeting-2024-09": "meeting",
  "khaled-visit-to-south-korea-2024": "visit",
  "korean-firms-at-dsa-2008": "exhibition",
  "korean-firms-at-dsa-2014": "exhibition",
  "korean-firms-at-dsa-2018": "exhibition",
  "landing-ship-loan-plan-2009": "delivery",
  "landing-ship-loan-plan-2010-03": "delivery",
  "lcs-missile-shortlist-2026-06": "tender",
  "lee-anwar-phone-call-2025": "meeting",
  "lee-anwar-summit-2025": "meeting",
  "lee-jong-sup-call-on-anwar-2023": "meeting",
  "lee-jong-sup-visit-to-malaysia-2023": "visit",
  "lee-najib-meeting-2009": "meeting",
  "lee-najib-summit-2010": "meeting",
  "lee-yong-cheol-appointment": "appointment",
  "lig-nex1-at-dsa-2022": "exhibition",
  "lig-nex1-contract-expectation-2023-08": "target",
  "lig-nex1-kuala-lumpur-office": "milestone",
  "lig-nex1-local-production-2025-09": "target",
  "lima-2019-contract-ceremony": "milestone",
  "lima-2023-contract-ceremony": "milestone",
  "littoral-fleet-modernisation": "target",
  "littoral-mission-ship-batch-2-letter-of-acceptance": "letter-of-acceptance",
  "littoral-mission-vessel-role-request": "announcement",
  "look-east-policy-with-south-korea": "milestone",
  "mahathir-at-kai-2019": "visit",
  "malaysia-at-seoul-defense-dialogue-2018": "meeting",
  "malaysia-france-industry-memorandum-2025": "announcement",
  "malaysia-india-defence-mou-signing": "signing",
  "malaysia-indonesia-defence-mou-signing": "signing",
  "malaysia-second-arms-mou": "milestone",
  "malaysian-airpower-plan": "target",
  "malaysian-defence-budget-2026": "announcement",
  "malaysian-inspection-team-2022-10": "visit",
  "malaysian-multi-role-combat-aircraft-plan-2025-12": "target",
  "malaysian-navy-procurement-plan-2024-07": "target",
  "malaysian-ships-at-incheon-1990": "visit",
  "malaysian-wheeled-vehicle-replacement-2021": "target",
  "maritime-domain-awareness": "target",
  "mb-339cm-grounding": "milestone",
  "medium-range-air-defence-bidders-2025": "bid",
  "medium-range-air-defence-plan-2025-12": "target",
  "military-modernisation-priorities": "target",
  "mrss-and-air-defence-plan-2026-01": "target",
  "mrss-first-two-plan-2025-06": "target",
  "mrss-front-runners-2025-03": "bid",
  "mrss-plan-2025-12": "target",
  "mrss-plan-2026-07": "target",
  "mrss-proposals-2026-07": "bid",
  "mrss-tender-expectation-2025-03": "tender",
  "mrss-third-ship-plan-2025-06": "target",
  "multi-role-combat-aircraft-advance-2025-12": "step",
  "national-defence-industry-policy-approval": "milestone",
  "national-defence-industry-policy-launch": "announcement",
  "national-defence-industry-policy-phases": "target",
  "national-defence-industry-policy-projects": "target",
  "nato-airworthiness-recognition-signing": "signing",
  "naval-exercise-port-klang-2020": "training",
  "naval-strike-missile-claim": "announcement",
  "naval-strike-missile-contract": "contract",
  "naval-strike-missile-licence-withdrawal": "milestone",
  "navy-ships-audit-2024": "announcement",
  "next-generation-combat-aircraft-target": "target",
  "ngv-tech-foreclosure": "milestone",
  "nojeokbong-at-lima-2023": "exhibition",
  "park-jin-visit-to-malaysia-2023": "visit",
  "philippines-fa-50-block-20-contract": "contract",
  "policy-consultation-2024-06": "meeting",
  "precision-strike-export-target": "target",
  "procurement-arrangement-approval-plan-2025-09": "step",
  "procurement-freeze-2026": "freeze",
  "procurement-freeze-exemption-2026": "announcement",
  "procurement-freeze-review-2026": "announcement",
  "rmaf-chief-adex-invitation-plan-2025-08": "visit",
  "rmaf-chief-at-adex-2021": "visit",
  "rmaf-chief-fa-50-flight": "visit",
  "rmaf-team-in-south-korea-2023-11": "visit",
  "roh-abdullah-summit-2005": "meeting",
  "rokaf-chief-visit-to-malaysia-2023": "visit",
  "sea-lines-of-communication-security": "target",
  "seok-jong-gun-appointment": "appointment",
  "seok-khaled-meeting-2024": "meeting",
  "six-wheeled-vehicle-programme-2018": "target",
  "sixty-fifth-anniversary-of-relations": "milestone",
  "skills-and-components-target": "target",
  "south-korea-arms-exporter-rank-2018-2022": "milestone",
  "south-korea-arms-exporter-rank-2020-2024": "milestone",
  "south-korea-arms-exporter-rank-2021-2025": "milestone",
  "south-korea-arms-sales-rank-2023": "milestone",
  "south-korea-fa-50-deliveries": "delivery",
  "south-korea-fifty-two-mous": "milestone",
  "southeast-asian-stability-target": "target",
  "special-envoy-visit-2025-07": "visit",
  "strait-of-malacca-defence": "target",
  "strategic-partnership-2024-declaration": "signing",
  "strategic-partnership-agreed-2019": "announcement",
  "surion-consideration-2024-01": "target",
  "sustainable-industrial-base-target": "target",
  "t-50-family-fleet-count": "milestone",
  "t-50-first-flight": "milestone",
  "t-50-roll-out": "roll-out",
  "teguh-samudera-launch": "milestone",
  "third-defence-industry-seminar": "meeting",
  "third-defence-policy-dialogue-plan": "meeting",
  "tigon-at-dsa-2018": "exhibition",
  "top-tier-exporter-target": "target",
  "training-ship-commissioning": "milestone",
  "training-ship-completion-contract": "contract",
  "training-ship-contract": "contract",
  "training-ship-modules": "delivery",
  "translate-mou-into-programmes": "step",
  "turkiye-procurement-mou-signing": "signing",
  "united-states-defence-mou-signing": "signing",
  "vice-ministerial-defence-meeting-2019": "meeting",
  "vice-ministers-meeting-2025-09": "meeting",
  "written-reply-flit-lca-2023-03": "announcement",
  "zahid-visit-to-south-korea-2009": "visit",
};

/** The id of every event, in the order of the alphabet. */
export const eventIds: readonly EventId[] = /* @__PURE__ */ (() =>
  Object.keys(eventKinds).filter(isEventId))();

/**
 * Whether a value is the id of an event of this dataset.
 *
 * @example
 * ```ts
 * import { isEventId } from "@defence-pact/timeline/ids";
 *
 * isEventId("fa-50-contract"); // => true
 * isEventId("constructor"); // => false
 * ```
 */
export function isEventId(value: unknown): value is EventId {
  return typeof value === "string" && Object.hasOwn(eventKinds, value);
}
