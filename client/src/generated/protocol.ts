// Written by `python -m server.protocol_types`; change the wire's types instead.

/** A text by language tag; `en` is always there. */
export type Words = { readonly [language: string]: string };

export const FEARS = ["surprise", "opacity", "escalation", "growth", "intentions", "coercion"] as const;

export const KINDS = ["information", "interaction", "communication", "notification", "observation", "inspection", "constraint", "declaratory"] as const;

export const CONDITIONS = ["fatigue", "unease", "cost", "experts", "generation", "forum"] as const;

export const RIGHTS = ["sign", "leap", "denounce", "ready", "table", "revise", "comply", "inspect", "explore", "speak"] as const;

export const OBSERVER = "observer";
export const PROJECTOR = "projector";
export const CONTROL = "control";
export const PLENARY = "plenary";

/** From this readiness on a party is in the window, thousandths. */
export const READY = 350;

export type Category = "informational" | "verification" | "constraint" | "declaratory";

export type Kind =
  | "information"
  | "interaction"
  | "communication"
  | "notification"
  | "observation"
  | "inspection"
  | "constraint"
  | "declaratory";

export type Fear =
  | "surprise"
  | "opacity"
  | "escalation"
  | "growth"
  | "intentions"
  | "coercion";

export type Violation = "miss" | "shave" | "refuse";

export type Reciprocity = "unilateral" | "bilateral" | "multilateral";

/** One number of a measure's text; a bracket reserves it and the engine runs on it. */
export interface Parameter {
  readonly id: string;
  readonly unit: string;
  readonly min: number;
  readonly default: number;
  readonly max: number;
  readonly focal: readonly number[];
  readonly deeper: "higher" | "lower";
}

/** Where and when the measure was really agreed. */
export interface Precedent {
  readonly text: string;
  readonly year: number;
}

/** One measure. Its words live in the client's catalogue under its id. */
export interface Measure {
  readonly id: string;
  readonly number: number;
  readonly category: Category;
  readonly kind: Kind;
  readonly parameters: readonly Parameter[];
  readonly duration: number | null;
  readonly reciprocity: Reciprocity;
  readonly w: number;
  readonly alpha: number;
  readonly exposure: number;
  readonly intrusiveness: number;
  readonly cost: number;
  readonly verifiability: number;
  readonly answers: { readonly [key in Fear]?: number };
  readonly raises: { readonly [key in Fear]?: number };
  readonly requires: readonly string[];
  readonly third_party: boolean;
  readonly violations: readonly Violation[];
  readonly precedent: Precedent;
}

/** One measure as it binds the named parties, with its numbers. */
export interface Article {
  readonly id: number;
  readonly measure: string;
  readonly parties: readonly string[];
  readonly values: { readonly [key: string]: number };
  readonly monitor: string | null;
}

export type Condition = "fatigue" | "unease" | "cost" | "experts" | "generation" | "forum";

/** The world works as another reading of confidence building has it. */
export interface Lens {
  readonly change: "lens";
  readonly lens: Lens;
}

export type Right =
  | "sign"
  | "leap"
  | "denounce"
  | "ready"
  | "table"
  | "revise"
  | "comply"
  | "inspect"
  | "explore"
  | "speak";

export type Bot =
  | "reciprocator"
  | "tit-for-tat"
  | "grit"
  | "reformer"
  | "opportunist"
  | "hawk"
  | "diplomat";

/** The server's clock, which may only say that time has passed. */
export interface Clock {
  readonly type: "clock";
}

/** One own fear of one party falls by `bands` bands from where it started. */
export interface SecurityAim {
  readonly type: "security";
  readonly fear: Fear;
  readonly of: string;
  readonly bands: number;
}

/** At the end a parameter in force stands on our side, or a measure never came too early. */
export interface PositionAim {
  readonly type: "position";
  readonly measure: string;
  readonly parameter: string | null;
  readonly party: string | null;
  readonly at_least: number | null;
  readonly at_most: number | null;
  readonly not_before: number | null;
}

/** Domestic capital at the end, or agreements in force that bear our name. */
export interface StandingAim {
  readonly type: "standing";
  readonly capital: number | null;
  readonly sponsored: number | null;
}

/** The other is bound by measures of a kind that do not bind us, at least `margin` more. */
export interface AdvantageAim {
  readonly type: "advantage";
  readonly over: string;
  readonly kind: "any" | "constraint" | "inspection";
  readonly margin: number;
}

export type Aim = SecurityAim | PositionAim | StandingAim | AdvantageAim;

/** A decision that was made, with what it could have been instead. */
export interface Offer {
  readonly round: number;
  readonly phase: Phase;
  readonly party: string | null;
  readonly kind: DecisionKind;
  readonly title: { readonly [key: string]: string };
  readonly draft: string;
  readonly partners: readonly string[];
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
}

/** A reserved value: its owner wants another number, or gives a reason to wait. */
export interface Bracket {
  readonly id: number;
  readonly article: number;
  readonly parameter: string;
  readonly owner: string;
  readonly value: number;
  readonly comment: string;
}

export type DraftStatus = "open" | "concluded" | "failed" | "withdrawn";

/** A text on the table. Each change makes a new revision and voids the signatures. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly sponsors: readonly string[];
  readonly parties: readonly string[];
  readonly access: readonly string[];
  readonly articles: readonly Article[];
  readonly brackets: readonly Bracket[];
  readonly resolved: readonly (readonly [string, string])[];
  readonly signatures: readonly string[];
  readonly status: DraftStatus;
  readonly tabled: number;
  readonly term: number | null;
  readonly approved: boolean;
  readonly returned: string;
}

export type ProposalStatus = "waiting" | "tabled" | "declined" | "withdrawn";

/** A text that its author wants on the table under other names than its own alone. */
export interface Proposal {
  readonly id: string;
  readonly author: string;
  readonly asked: readonly string[];
  readonly given: readonly string[];
  readonly through: boolean;
  readonly title: string;
  readonly parties: readonly string[];
  readonly access: readonly string[];
  readonly articles: readonly Article[];
  readonly term: number | null;
  readonly round: number;
  readonly status: ProposalStatus;
}

/** A draft ratified and in force; it is public from then on and keeps its draft's id. */
export interface Agreement {
  readonly id: string;
  readonly title: string;
  readonly sponsors: readonly string[];
  readonly parties: readonly string[];
  readonly open_to: readonly string[];
  readonly articles: readonly Article[];
  readonly entered: number;
  readonly negotiated: boolean;
  readonly term: number | null;
  readonly renewed: number | null;
  readonly renewing: readonly string[];
  readonly lapsed: readonly number[];
  readonly notices: { readonly [key: string]: number };
}

/** A person in a seat of a delegation; the rights come from the crew's roles. */
export interface Delegate {
  readonly type: "delegate";
  readonly seat: string;
  readonly party: string;
}

/** A bot that plays a party as its understudy, with all rights. */
export interface Deputy {
  readonly type: "deputy";
  readonly party: string;
}

/** The facilitator. */
export interface Control {
  readonly type: "control";
  readonly seat: string;
}

export type Actor = Delegate | Deputy | Control | Clock;

export type Phase = "talks" | "decisions" | "reading";

/** A due moment has come. */
export interface TimePassed {
  readonly type: "time-passed";
  readonly due: number;
}

/** The due moment passed while nobody was there to serve it: pause instead of resolving. */
export interface Overslept {
  readonly type: "overslept";
  readonly due: number;
}

/** Lay the exercise out from its scenario: the first entry of every log. */
export interface Convene {
  readonly type: "convene";
  readonly exercise: string;
  readonly rules: string;
  readonly format: number;
}

/** Give a person, known here by an opaque id only, a role in a delegation; None: no seat. */
export interface TakeSeat {
  readonly type: "seat";
  readonly seat: string;
  readonly party: string | null;
  readonly role: string | null;
}

/** Open round one. */
export interface Start {
  readonly type: "start";
}

/** Stop the clock. */
export interface Pause {
  readonly type: "pause";
  readonly reason: string;
}

/** Let the clock go on with what was left. */
export interface Resume {
  readonly type: "resume";
}

/** Give the running phase more time. */
export interface Extend {
  readonly type: "extend";
  readonly round: number;
  readonly phase: Phase;
  readonly seconds: number;
  readonly reason: string;
}

/** End the running phase now. */
export interface EndPhase {
  readonly type: "end-phase";
  readonly round: number;
  readonly phase: Phase;
  readonly reason: string;
}

/** Ask control for more time in every phase: a factor in thousandths; 0: no limit. */
export interface WishTime {
  readonly type: "wish-time";
  readonly factor: number;
}

/** Give a person so many thousandths of every phase's time from now on; 0: no limit. */
export interface AllowTime {
  readonly type: "allow-time";
  readonly seat: string;
  readonly factor: number;
}

/** Give one delegation more time in the running phase. */
export interface GiveTime {
  readonly type: "give-time";
  readonly party: string;
  readonly round: number;
  readonly phase: Phase;
  readonly seconds: number;
}

/** Move a condition, the standing at home, or an image of one other party, and say why. */
export interface Adjust {
  readonly type: "adjust";
  readonly party: string;
  readonly what: Condition | "capital" | "image";
  readonly of: string | null;
  readonly change: number;
  readonly reason: string;
}

/** Take back a number that control moved, before a resolution works it. */
export interface TakeBack {
  readonly type: "take-back";
  readonly adjustment: string;
}

/** Say to everybody that signed texts wait for control's approval, or no longer do. */
export interface RequireApproval {
  readonly type: "require-approval";
  readonly on: boolean;
  readonly reason: string;
}

/** Approve a revision, so that the resolution ahead votes on it. */
export interface Approve {
  readonly type: "approve";
  readonly draft: string;
  readonly revision: number;
}

/** Take all names off a revision, and say to all who can read it why it must be rewritten. */
export interface SendBack {
  readonly type: "send-back";
  readonly draft: string;
  readonly revision: number;
  readonly reason: string;
}

/** Bring in a prepared inject by its id, with its effects. */
export interface SendInject {
  readonly type: "inject";
  readonly inject: string;
  readonly reason: string;
}

/** Bring in news of our own, to all or to some. */
export interface Improvise {
  readonly type: "improvise";
  readonly headline: string;
  readonly text: string;
  readonly to: readonly string[];
  readonly reason: string;
}

/** Let a bot play a party, or give the party back to its people (None). */
export interface Understudy {
  readonly type: "understudy";
  readonly party: string;
  readonly bot: Bot | null;
}

/** End the exercise before its last round. */
export interface End {
  readonly type: "end";
  readonly reason: string;
}

/** Note something beside a round, while the debrief is open: for all, or for our own. */
export interface Annotate {
  readonly type: "annotate";
  readonly round: number;
  readonly text: string;
  readonly shared: boolean;
}

/** Show everybody a place of the debrief; an empty one lets them look where they like. */
export interface Lead {
  readonly type: "lead";
  readonly at: string;
}

/** Declassify, after any round; the exercise can go on afterwards. */
export interface OpenDebrief {
  readonly type: "open-debrief";
  readonly open: boolean;
}

export type Stance = "spirit" | "letter" | "shave" | "evade";

export type Token =
  | "experts"
  | "forum"
  | "cost-review"
  | "promote"
  | "question"
  | "review"
  | "monitor"
  | "gesture"
  | "warning";

/** Choose how we meet our obligations towards one partner this round. */
export interface SetPosture {
  readonly type: "posture";
  readonly round: number;
  readonly partner: string;
  readonly stance: Stance;
}

/** Meet one obligation towards a partner otherwise than the posture says; None: not any more. */
export interface MakeException {
  readonly type: "exception";
  readonly round: number;
  readonly partner: string;
  readonly agreement: string;
  readonly article: number;
  readonly stance: Stance | null;
}

/** Send the round's one inspection to a party that has agreed to be inspected; or none. */
export interface Inspect {
  readonly type: "inspect";
  readonly round: number;
  readonly target: string | null;
}

/** Put the round's one question about conduct, in the place of an inspection; or none. */
export interface Query {
  readonly type: "query";
  readonly round: number;
  readonly target: string | null;
}

/** Answer what was asked of us last round, or stay silent after all. */
export interface Reply {
  readonly type: "reply";
  readonly round: number;
  readonly to: string;
  readonly answer: boolean;
}

/** Give notice that we leave an agreement, or think better of it before the resolution. */
export interface Denounce {
  readonly type: "denounce";
  readonly round: number;
  readonly agreement: string;
  readonly notice: boolean;
}

/** Promise a group at home something for its vote of this round, or think better of it. */
export interface SidePayment {
  readonly type: "side-payment";
  readonly round: number;
  readonly group: string;
  readonly pay: boolean;
}

/** One attention token. */
export interface Attention {
  readonly token: Token;
  readonly partner: string | null;
}

/** Spend the round's attention tokens, at most two. */
export interface Attend {
  readonly type: "attend";
  readonly round: number;
  readonly tokens: readonly Attention[];
}

/** Confirm, or take back, the leap of faith; the head and the military must both confirm. */
export interface Leap {
  readonly type: "leap";
  readonly round: number;
  readonly confirm: boolean;
}

/** Confirm, or take back, that an evasion is wanted; the head and the military must both. */
export interface ConfirmEvasion {
  readonly type: "evasion";
  readonly round: number;
  readonly confirm: boolean;
}

/** Guess how threatened another party feels by us, and by what; once a round. */
export interface MakeEstimate {
  readonly type: "estimate";
  readonly round: number;
  readonly about: string;
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly fear: Fear;
}

/** Close the round's envelope, or open it again while the phase lasts. */
export interface Seal {
  readonly type: "seal";
  readonly round: number;
  readonly sealed: boolean;
}

/** One line of a bot. */
export interface Phrase {
  readonly code: "answered" | "asked" | "fist-deplored" | "fist-returned" | "force-welcomed" | "hand-welcomed" | "hear-curt" | "hear-home" | "hear-need" | "hear-reading" | "leap-doubted" | "leap-welcomed" | "left-noted" | "left-regretted" | "not-carried" | "not-ripe" | "not-signed" | "offer" | "offer-declined" | "offer-kept" | "offer-taken" | "open-bargain" | "open-deeds" | "open-door" | "open-home" | "open-mirror" | "open-step" | "open-terms" | "reserved" | "reserved-curt" | "signed" | "signed-curt" | "table-all" | "table-alone" | "table-common" | "table-counter" | "table-demand" | "table-leap" | "vote-near" | "yielded";
  readonly args: { readonly [key: string]: string | number };
  readonly second: boolean;
}

/** Say something in a channel of which the delegation is a member. */
export interface Speak {
  readonly type: "speak";
  readonly channel: string;
  readonly text: string;
  readonly to: string;
  readonly phrase?: Phrase;
}

/** Open a channel with other parties; the same members share one channel. */
export interface OpenChannel {
  readonly type: "open-channel";
  readonly members: readonly string[];
}

/** Put a draft on the table, for all to see or for the parties admitted. */
export interface Table {
  readonly type: "table";
  readonly title: string;
  readonly parties: readonly string[];
  readonly access: readonly string[];
  readonly articles: readonly Article[];
  readonly term: number | null;
}

/** Ask others to put a text on the table with us, or a third to do it in our stead. */
export interface Propose {
  readonly type: "propose";
  readonly title: string;
  readonly parties: readonly string[];
  readonly access: readonly string[];
  readonly articles: readonly Article[];
  readonly term: number | null;
  readonly asked: readonly string[];
  readonly through: boolean;
}

/** Lend our name to what was proposed to us, or decline; an author takes it back. */
export interface Consent {
  readonly type: "consent";
  readonly proposal: string;
  readonly consent: boolean;
}

/** Put our name to another's draft, so that it counts as joint. */
export interface Cosponsor {
  readonly type: "cosponsor";
  readonly draft: string;
  readonly revision: number;
}

/** Replace the text; brackets on values that are gone go with them. */
export interface Revise {
  readonly type: "revise";
  readonly draft: string;
  readonly revision: number;
  readonly title: string;
  readonly articles: readonly Article[];
  readonly term: number | null;
}

/** Reserve a value. */
export interface AddBracket {
  readonly type: "bracket";
  readonly draft: string;
  readonly revision: number;
  readonly article: number;
  readonly parameter: string;
  readonly value: number;
  readonly comment: string;
}

/** Accept another's alternative, or withdraw our own. */
export interface ResolveBracket {
  readonly type: "unbracket";
  readonly draft: string;
  readonly revision: number;
  readonly bracket: number;
  readonly accept: boolean;
}

/** Admit more parties to a draft; `all` admits everybody in the room. */
export interface Widen {
  readonly type: "widen";
  readonly draft: string;
  readonly access: readonly string[];
}

/** Take our own draft off the table. */
export interface Withdraw {
  readonly type: "withdraw";
  readonly draft: string;
  readonly revision: number;
}

/** Sign a revision without brackets, or accede to an agreement open to us. */
export interface Sign {
  readonly type: "sign";
  readonly draft: string;
  readonly revision: number;
}

/** Take the signature back before the resolution. */
export interface Unsign {
  readonly type: "unsign";
  readonly draft: string;
  readonly revision: number;
}

/** Say in public that an agreement about to end should go on for us, or take that back. */
export interface Renew {
  readonly type: "renew";
  readonly agreement: string;
  readonly renew: boolean;
}

/** Say in public that we are done with the talks, or with reading; or take it back. */
export interface Ready {
  readonly type: "ready";
  readonly round: number;
  readonly phase: Phase;
  readonly ready: boolean;
}

export type Command =
  | Speak
  | OpenChannel
  | Table
  | Propose
  | Consent
  | Cosponsor
  | Revise
  | AddBracket
  | ResolveBracket
  | Widen
  | Withdraw
  | Sign
  | Unsign
  | Renew
  | Ready
  | SetPosture
  | MakeException
  | Inspect
  | Query
  | Reply
  | Denounce
  | SidePayment
  | Attend
  | Leap
  | ConfirmEvasion
  | MakeEstimate
  | Seal
  | Annotate
  | WishTime
  | Convene
  | TakeSeat
  | Start
  | Pause
  | Resume
  | Extend
  | EndPhase
  | AllowTime
  | GiveTime
  | Adjust
  | TakeBack
  | RequireApproval
  | Approve
  | SendBack
  | SendInject
  | Improvise
  | Understudy
  | End
  | OpenDebrief
  | Lead
  | TimePassed
  | Overslept;

export type Cause =
  | "tide"
  | "information"
  | "interaction"
  | "communication"
  | "notification"
  | "observation"
  | "inspection"
  | "constraint"
  | "declaratory"
  | "breach"
  | "gesture"
  | "query"
  | "denunciation"
  | "process"
  | "leap"
  | "institution"
  | "slide"
  | "repair"
  | "incident"
  | "control";

/** One cause of one image's change. */
export interface Item {
  readonly cause: Cause;
  readonly amount: number;
  readonly subject: string;
  readonly factors: { readonly [key: string]: number };
}

/** One ordered pair's round: from what, by what, to what. */
export interface Account {
  readonly before: number;
  readonly after: number;
  readonly readiness: number;
  readonly bias: number;
  readonly fears: { readonly [key in Fear]?: number };
  readonly threat: number;
  readonly institution: number;
  readonly baseline: number;
  readonly items: readonly Item[];
}

/** One party's vote on one text. */
export interface Ballot {
  readonly draft: string;
  readonly title: string;
  readonly party: string;
  readonly yes: { readonly [key: string]: number };
  readonly total: number;
  readonly threshold: number;
  readonly passed: boolean;
  readonly worth: number;
  readonly exposure: number;
  readonly paid: readonly string[];
  readonly short: number;
}

/** How a party really met one article towards one partner, and what that partner saw. */
export interface Compliance {
  readonly agreement: string;
  readonly article: number;
  readonly party: string;
  readonly towards: string;
  readonly true: Stance;
  readonly seen: Stance;
  readonly odds: number;
  readonly draw: number;
}

/** What everybody knows of a party. */
export interface PartyName {
  readonly id: string;
  readonly name: { readonly [key: string]: string };
  readonly called: { readonly [key: string]: string };
  readonly short: string;
  readonly playable: boolean;
}

/** A role of every delegation, and the rights that belong to it. */
export interface RoleName {
  readonly id: string;
  readonly name: { readonly [key: string]: string };
  readonly rights: readonly Right[];
}

/** What lies on the table from the start and never changes. */
export interface Board {
  readonly exercise: string;
  readonly scenario: string;
  readonly title: { readonly [key: string]: string };
  readonly blurb: { readonly [key: string]: string };
  readonly rounds: number | null;
  readonly round_names: readonly ({ readonly [key: string]: string })[];
  readonly plenary: "spoken" | "written";
  readonly denounce: boolean;
  readonly notice: number;
  readonly parties: readonly PartyName[];
  readonly rivals: readonly (readonly [string, string])[];
  readonly roles: readonly RoleName[];
  readonly measures: readonly Measure[];
  readonly talks: number;
  readonly decisions: number;
  readonly reading: number;
}

export type Status = "lobby" | "running" | "paused" | "ended";

/** Where the exercise stands. */
export interface Stage {
  readonly status: Status;
  readonly round: number;
  readonly name: { readonly [key: string]: string };
  readonly phase: Phase;
  readonly due: number | null;
  readonly left: number | null;
  readonly over: number | null;
  readonly reason: string;
  readonly ready: readonly string[];
  readonly debrief: boolean;
  readonly approval: boolean;
  readonly lead: string;
}

/** A leap that everybody saw. */
export interface LeapMade {
  readonly party: string;
  readonly round: number;
  readonly answered_by: readonly string[];
  readonly lapsed: boolean;
}

/** A question about conduct that was put in public, and what came of it. */
export interface QueryMade {
  readonly by: string;
  readonly party: string;
  readonly round: number;
  readonly answer: "answered" | "silent" | null;
}

/** A hand held out, or a fist shown, as everybody saw it. */
export interface SignMade {
  readonly by: string;
  readonly party: string;
  readonly friendly: boolean;
  readonly round: number;
}

/** What was done in public and still counts. */
export interface PublicRecord {
  readonly agreements: { readonly [key: string]: Agreement };
  readonly leaps: readonly LeapMade[];
  readonly questioned: readonly string[];
  readonly queries: readonly QueryMade[];
  readonly signs: readonly SignMade[];
}

/** A place to talk. */
export interface Channel {
  readonly id: string;
  readonly kind: "caucus" | "control" | "opened" | "plenary";
  readonly members: readonly string[];
}

/** One aim of the mandate with its tick. */
export interface Objective {
  readonly text: { readonly [key: string]: string };
  readonly met: boolean;
  readonly aim: Aim | null;
}

/** A delegation's sheet and mandate. */
export interface Dossier {
  readonly basic: { readonly [key: string]: string };
  readonly advanced: { readonly [key: string]: string };
  readonly mandate: string;
  readonly mandate_text: { readonly [key: string]: string };
  readonly advantage: boolean;
}

/** One own fear of one party: a band from 0 (calm) to 4 (alarm), and which way it moves. */
export interface FearReading {
  readonly of: string;
  readonly fear: Fear;
  readonly band: number;
  readonly trend: Way;
}

/** One reason why an own image moved: a code, its sign, and what it was about. */
export interface CauseReading {
  readonly of: string;
  readonly code: string;
  readonly sign: -1 | 1;
  readonly subject: string | null;
}

/** How the delegation's own capital reads the situation. */
export interface Home {
  readonly round: number;
  readonly fears: readonly FearReading[];
  readonly overall: { readonly [key: string]: number };
  readonly causes: readonly CauseReading[];
  readonly conditions: { readonly [key in Condition]?: number };
  readonly readiness: number;
  readonly capital: number;
  readonly groups: { readonly [key: string]: number };
  readonly objectives: readonly Objective[];
  readonly attention: number;
  readonly prices: { readonly [key: string]: number };
  readonly thaw: number;
}

/** What the services believe the others fear of us; the error drifts from round to round. */
export interface Intelligence {
  readonly round: number;
  readonly fears: { readonly [key: string]: { readonly [key in Fear]?: number } };
}

export type ForecastWord = "certain" | "likely" | "doubtful" | "unlikely" | "hopeless";

/** How ratification of a draft's revision looks from home today. */
export interface Forecast {
  readonly revision: number;
  readonly word: ForecastWord;
  readonly against: string | null;
}

/** What was found out about a partner's compliance with one of our common articles. */
export interface Finding {
  readonly round: number;
  readonly agreement: string;
  readonly article: number;
  readonly party: string;
  readonly found: "complied" | "evaded" | "shaved";
  readonly spirit: boolean;
}

/** An own estimate, kept for the debrief. */
export interface Guess {
  readonly round: number;
  readonly about: string;
  readonly level: number;
  readonly fear: Fear;
}

/** The one sheet of sealed orders of a round. */
export interface Orders {
  readonly round: number;
  readonly postures: { readonly [key: string]: Stance };
  readonly exceptions: { readonly [key: string]: Stance };
  readonly inspect: string | null;
  readonly query: string | null;
  readonly replies: readonly string[];
  readonly denounce: readonly string[];
  readonly payments: readonly string[];
  readonly tokens: readonly Attention[];
  readonly leap: readonly Right[];
  readonly evasion: readonly Right[];
  readonly estimate: Guess | null;
  readonly sealed: boolean;
  readonly author: string;
}

/** How much longer than all others a delegation has in the running phase. */
export interface OwnTime {
  readonly extra: number | null;
}

/** Something that was said, as a bot remembers it. */
export interface Remark {
  readonly after: number;
  readonly channel: string;
  readonly party: string;
  readonly text: string;
  readonly phrase: Phrase | null;
}

export type Fact =
  | Convened
  | PhaseOpened
  | Readied
  | Paused
  | Resumed
  | Extended
  | Held
  | PhaseCut
  | Entered
  | Acceded
  | RatificationFailed
  | Lapsed
  | RenewalWished
  | Renewed
  | Leapt
  | LeapAnswered
  | LeapLapsed
  | Questioned
  | ExpertsMet
  | ReviewHeld
  | ForumHeld
  | Inspected
  | Gestured
  | Queried
  | QueryAnswered
  | QueryIgnored
  | Denounced
  | Left
  | Monitored
  | IncidentHappened
  | NewsCame
  | RoundClosed
  | CrisisHeld
  | Ended
  | DebriefOpened
  | Led
  | Annotated
  | ApprovalRequired
  | Crewed
  | ChannelOpened
  | Heard
  | DraftTold
  | ProposalTold
  | DossierGiven
  | HomeRead
  | IntelligenceGiven
  | ForecastGiven
  | OrdersWritten
  | TimeGiven
  | Found
  | Guessed
  | DraftActed;

/** A step by which control moves a number of a party, with its reason. */
export interface Adjustment {
  readonly id: string;
  readonly round: number;
  readonly party: string;
  readonly what: Condition | "capital" | "image";
  readonly of: string | null;
  readonly change: number;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
  readonly taken: boolean;
}

/** Somebody noted something beside a round, for everybody or for the own delegation. */
export interface Annotated {
  readonly fact: "annotated";
  readonly round: number;
  readonly party: string;
  readonly seat: string;
  readonly role: string;
  readonly text: string;
  readonly shared: boolean;
}

/** News, from the calendar or from control. Told to some, it is in their known section. */
export interface NewsCame {
  readonly fact: "news";
  readonly inject: string;
  readonly headline: { readonly [key: string]: string };
  readonly text: { readonly [key: string]: string };
  readonly to: readonly string[];
}

/** A signed text found no majority at home. Public if all could read the text. */
export interface RatificationFailed {
  readonly fact: "ratification-failed";
  readonly draft: string;
  readonly title: string;
  readonly party: string;
  readonly against: readonly string[];
}

/** The delegation's seats: seat → role, and the bot that plays for it, if any. */
export interface Crewed {
  readonly fact: "crewed";
  readonly crew: { readonly [key: string]: string };
  readonly bot: Bot | null;
}

/** A channel that the viewer can read. */
export interface ChannelOpened {
  readonly fact: "channel-opened";
  readonly channel: Channel;
}

/** Something was said in a channel. */
export interface Heard {
  readonly fact: "heard";
  readonly channel: string;
  readonly party: string;
  readonly seat: string;
  readonly role: string;
  readonly text: string;
  readonly to: string;
  readonly phrase?: Phrase;
}

export type DraftAct =
  | "tabled"
  | "cosponsored"
  | "revised"
  | "bracketed"
  | "unbracketed"
  | "widened"
  | "withdrawn"
  | "signed"
  | "unsigned"
  | "concluded"
  | "failed"
  | "carried"
  | "approved"
  | "returned"
  | "held";

/** A draft as it stands after an act; the viewer is admitted to it. */
export interface DraftTold {
  readonly fact: "draft";
  readonly act: DraftAct;
  readonly by: string;
  readonly draft: Draft;
}

/** A proposal as it stands; told to its author and to those asked, and to control. */
export interface ProposalTold {
  readonly fact: "proposal";
  readonly by: string;
  readonly proposal: Proposal;
}

/** The sheet and the mandate. */
export interface DossierGiven {
  readonly fact: "dossier";
  readonly dossier: Dossier;
}

/** How the own capital reads the situation. */
export interface HomeRead {
  readonly fact: "home";
  readonly home: Home;
}

/** What the services believe. */
export interface IntelligenceGiven {
  readonly fact: "intelligence";
  readonly intelligence: Intelligence;
}

/** How ratification of a draft looks from home; None: no longer on the table. */
export interface ForecastGiven {
  readonly fact: "forecast";
  readonly draft: string;
  readonly forecast: Forecast | null;
}

/** The delegation's own sealed sheet as it stands. */
export interface OrdersWritten {
  readonly fact: "orders";
  readonly orders: Orders;
}

/** How much longer than all others the delegation has in this phase; None: no longer. */
export interface TimeGiven {
  readonly fact: "time-given";
  readonly time: OwnTime | null;
}

/** What was found out of the others' compliance this round. */
export interface Found {
  readonly fact: "found";
  readonly findings: readonly Finding[];
}

/** An own estimate was kept. */
export interface Guessed {
  readonly fact: "guessed";
  readonly guess: Guess;
}

/** The exercise was laid out. */
export interface Convened {
  readonly fact: "convened";
  readonly board: Board;
}

/** A phase began and lasts until `due`. */
export interface PhaseOpened {
  readonly fact: "phase-opened";
  readonly round: number;
  readonly phase: Phase;
  readonly due: number;
  readonly name: { readonly [key: string]: string };
}

/** A delegation said that it is done, or took it back. */
export interface Readied {
  readonly fact: "readied";
  readonly party: string;
  readonly ready: boolean;
}

/** The clock was stopped with `left` milliseconds to go. */
export interface Paused {
  readonly fact: "paused";
  readonly left: number | null;
  readonly reason: string;
}

/** The clock goes on. */
export interface Resumed {
  readonly fact: "resumed";
  readonly due: number | null;
}

/** The phase was given more time. */
export interface Extended {
  readonly fact: "extended";
  readonly due: number | null;
  readonly seconds: number;
  readonly reason: string;
}

/** The time of all is up, and the phase goes on for some who have more: nobody is told who. */
export interface Held {
  readonly fact: "held";
  readonly more: number | null;
}

/** Control ended the phase early. */
export interface PhaseCut {
  readonly fact: "phase-cut";
  readonly reason: string;
}

/** An agreement came into force. */
export interface Entered {
  readonly fact: "entered";
  readonly agreement: Agreement;
}

/** A party joined an agreement in force. */
export interface Acceded {
  readonly fact: "acceded";
  readonly agreement: Agreement;
  readonly party: string;
}

/** Articles of an agreement ended with their term. */
export interface Lapsed {
  readonly fact: "lapsed";
  readonly agreement: Agreement;
}

/** A party said that an agreement should go on for it, or took that back. */
export interface RenewalWished {
  readonly fact: "renewal-wished";
  readonly agreement: string;
  readonly title: string;
  readonly party: string;
  readonly renew: boolean;
}

/** What would have ended goes on among those who wished it; others are no longer bound by it. */
export interface Renewed {
  readonly fact: "renewed";
  readonly agreement: Agreement;
}

/** A senior policy maker took a leap of faith. */
export interface Leapt {
  readonly fact: "leapt";
  readonly party: string;
  readonly round: number;
}

/** Another party answered a leap. */
export interface LeapAnswered {
  readonly fact: "leap-answered";
  readonly party: string;
  readonly round: number;
  readonly by: string;
}

/** Two rounds went by and nobody answered. */
export interface LeapLapsed {
  readonly fact: "leap-lapsed";
  readonly party: string;
  readonly round: number;
}

/** A party questioned the status quo in public. */
export interface Questioned {
  readonly fact: "questioned";
  readonly party: string;
}

/** Experts of two parties met. */
export interface ExpertsMet {
  readonly fact: "experts-met";
  readonly parties: readonly [string, string];
}

/** Two parties reviewed together what they have agreed. */
export interface ReviewHeld {
  readonly fact: "review-held";
  readonly parties: readonly [string, string];
}

/** Parties opened or strengthened a forum. */
export interface ForumHeld {
  readonly fact: "forum-held";
  readonly parties: readonly string[];
}

/** An inspection took place. */
export interface Inspected {
  readonly fact: "inspected";
  readonly by: string;
  readonly party: string;
}

/** A party made a sign towards another, by itself and binding nobody: a hand, or a fist. */
export interface Gestured {
  readonly fact: "gestured";
  readonly by: string;
  readonly party: string;
  readonly friendly: boolean;
}

/** A party asked another about its conduct. */
export interface Queried {
  readonly fact: "queried";
  readonly by: string;
  readonly party: string;
  readonly round: number;
}

/** A party answered what `by` had asked. */
export interface QueryAnswered {
  readonly fact: "query-answered";
  readonly by: string;
  readonly party: string;
  readonly round: number;
}

/** A party met what `by` had asked with silence. */
export interface QueryIgnored {
  readonly fact: "query-ignored";
  readonly by: string;
  readonly party: string;
  readonly round: number;
}

/** A party gave notice that it leaves an agreement; it is bound up to a round, with that. */
export interface Denounced {
  readonly fact: "denounced";
  readonly agreement: Agreement;
  readonly party: string;
  readonly until: number;
}

/** A party's notice ran out; the agreement goes on among the others, if two are left. */
export interface Left {
  readonly fact: "left";
  readonly agreement: Agreement;
  readonly party: string;
}

/** A third party watched over what others agreed. */
export interface Monitored {
  readonly fact: "monitored";
  readonly by: string;
}

/** Something went wrong between two parties. */
export interface IncidentHappened {
  readonly fact: "incident";
  readonly parties: readonly [string, string];
  readonly grave: boolean;
}

/** A round was resolved. */
export interface RoundClosed {
  readonly fact: "round-closed";
  readonly round: number;
}

/** After the last round a crisis came for a pair: it was held, or it escalated. */
export interface CrisisHeld {
  readonly fact: "crisis";
  readonly parties: readonly [string, string];
  readonly held: boolean;
}

/** The exercise is over. */
export interface Ended {
  readonly fact: "ended";
  readonly reason: string;
}

/** Declassified, or closed again for play to go on. */
export interface DebriefOpened {
  readonly fact: "debrief-opened";
  readonly open: boolean;
}

/** Everybody is shown a place of the debrief; an empty one: nobody is led any more. */
export interface Led {
  readonly fact: "led";
  readonly at: string;
}

/** Signed texts wait for control's approval from now on, or no longer do. */
export interface ApprovalRequired {
  readonly fact: "approval-required";
  readonly on: boolean;
  readonly reason: string;
}

/** A wish that was not granted: a code of the client's catalogue, and its arguments. */
export interface Refused {
  readonly code: string;
  readonly args: { readonly [key: string]: string | number };
}

/** What was done to a draft, without its text: the text is a part of its own. */
export interface DraftActed {
  readonly fact: "draft-acted";
  readonly act: DraftAct;
  readonly by: string;
  readonly draft: string;
  readonly title: string;
  readonly revision: number;
  readonly reason: string;
}

/** One line of a stream: a fact, and when it was. */
export interface Line {
  readonly at: number;
  readonly fact: Fact;
}

/** What the viewer could do now, from the function that also refuses. */
export interface Moves {
  readonly may: { readonly [key: string]: string };
  readonly drafts: { readonly [key: string]: { readonly [key: string]: string } };
  readonly partners: readonly string[];
  readonly inspectable: readonly string[];
  readonly askable: readonly string[];
  readonly askers: readonly string[];
  readonly denounceable: readonly string[];
  readonly consentable: readonly string[];
  readonly renewable: readonly string[];
  readonly attention: readonly Attention[];
  readonly leap: string;
  readonly estimate_about: string;
  readonly estimate_open: boolean;
  readonly lost: readonly number[];
}

/** What control sees besides what others are told: everything. */
export interface Oversight {
  readonly rounds: number;
  readonly parties: { readonly [key: string]: PartySight };
  readonly pairs: { readonly [key: string]: { readonly [key: string]: PairSight } };
  readonly seats: number;
  readonly sent: readonly string[];
  readonly allowances: { readonly [key: string]: number };
  readonly adjustments: readonly Adjustment[];
  readonly wishes: { readonly [key: string]: number };
}

/** What control sees of an ordered pair. */
export interface PairSight {
  readonly good_faith: number;
  readonly threat: number;
  readonly fears: { readonly [key in Fear]?: number };
  readonly institution: number;
  readonly readiness: number;
}

/** What control sees of a party. */
export interface PartySight {
  readonly conditions: { readonly [key in Condition]?: number };
  readonly readiness: number;
  readonly capital: number;
  readonly mandate: string;
  readonly orders: Orders | null;
  readonly bot: Bot | null;
  readonly crew: { readonly [key: string]: string };
  readonly time: OwnTime | null;
}

/** An inject that control can send. */
export interface Prepared {
  readonly id: string;
  readonly round: number | null;
  readonly to: readonly string[];
  readonly headline: { readonly [key: string]: string };
  readonly text: { readonly [key: string]: string };
}

/** A viewer's sight of the exercise. */
export interface View {
  readonly viewer: string;
  readonly board: Board;
  readonly stage: Stage;
  readonly record: PublicRecord;
  readonly moves: Moves;
  readonly crew: { readonly [key: string]: string };
  readonly bot: Bot | null;
  readonly channels: { readonly [key: string]: Channel };
  readonly drafts: { readonly [key: string]: Draft };
  readonly proposals: { readonly [key: string]: Proposal };
  readonly dossier: Dossier | null;
  readonly home: Home | null;
  readonly intelligence: Intelligence | null;
  readonly forecasts: { readonly [key: string]: Forecast };
  readonly findings: readonly Finding[];
  readonly orders: Orders | null;
  readonly time: OwnTime | null;
  readonly guesses: readonly Guess[];
  readonly remarks: readonly Remark[];
  readonly oversight: Oversight | null;
  readonly papers: Papers | null;
}

/** Where a sentence can be checked. */
export interface Evidence {
  readonly screen: "feared" | "ledger" | "other-way" | "record" | "transformed" | "verdict";
  readonly round: number | null;
  readonly holder: string | null;
  readonly of: string | null;
}

/** One generated sentence: a code of the client's catalogue, its arguments, its evidence. */
export interface Sentence {
  readonly code: string;
  readonly args: { readonly [key: string]: string | number };
  readonly evidence: Evidence;
}

/** Screen one, one ordered pair: what `holder` feared of `of`, and what `of` guessed. */
export interface Feared {
  readonly holder: string;
  readonly of: string;
  readonly fears: readonly ({ readonly [key in Fear]?: number })[];
  readonly dominant: readonly Fear[];
  readonly threat: readonly number[];
  readonly guesses: readonly Guess[];
  readonly sentences: readonly Sentence[];
}

/** One direction of a pair over the rounds, beginning with round 0; thousandths. */
export interface Curve {
  readonly holder: string;
  readonly of: string;
  readonly good_faith: readonly number[];
  readonly readiness: readonly number[];
  readonly institution: readonly number[];
}

export type MarkKind =
  | "signed"
  | "entered"
  | "failed"
  | "leap"
  | "answered"
  | "incident"
  | "news"
  | "breach"
  | "question"
  | "experts"
  | "review"
  | "inspection"
  | "gesture"
  | "warning"
  | "query"
  | "silence"
  | "denounced"
  | "renewed"
  | "lapsed";

/** Something on the time line of a pair. */
export interface Mark {
  readonly round: number;
  readonly kind: MarkKind;
  readonly party: string | null;
  readonly subject: string;
  readonly title: { readonly [key: string]: string } | null;
  readonly agreement: string | null;
}

/** Screen two, one unordered pair: signed is not transformed. */
export interface Pairing {
  readonly parties: readonly [string, string];
  readonly rival: boolean;
  readonly curves: readonly [Curve, Curve];
  readonly marks: readonly Mark[];
  readonly windows: readonly (readonly [number, number])[];
  readonly measures_in_force: readonly number[];
  readonly transformed: number | null;
  readonly sentences: readonly Sentence[];
}

/** Screen three: a measure that was read against its meaning, and the same at another time. */
export interface OtherWay {
  readonly holder: string;
  readonly of: string;
  readonly round: number;
  readonly item: Item;
  readonly readiness: number;
  readonly good_faith: number;
  readonly other_round: number;
  readonly other_readiness: number;
  readonly other_good_faith: number;
  readonly other_amount: number;
  readonly sentences: readonly Sentence[];
}

/** One party's rounds, beginning with round 0. */
export interface PartyStory {
  readonly party: string;
  readonly mandate: string;
  readonly mandate_text: { readonly [key: string]: string };
  readonly advantage: boolean;
  readonly objectives: readonly Objective[];
  readonly conditions: readonly ({ readonly [key in Condition]?: number })[];
  readonly readiness: readonly number[];
  readonly capital: readonly number[];
  readonly verdict: { readonly [key: string]: number };
}

/** The books of one round: every account, ballot and reading of compliance. */
export interface RoundBooks {
  readonly round: number;
  readonly accounts: { readonly [key: string]: { readonly [key: string]: Account } };
  readonly ballots: readonly Ballot[];
  readonly compliance: readonly Compliance[];
  readonly adjustments: readonly Adjustment[];
}

export type Way = -1 | 0 | 1;

/** One estimate and the truth while its round was played; thousandths. */
export interface Gap {
  readonly by: string;
  readonly about: string;
  readonly round: number;
  readonly guessed: number;
  readonly truth: number;
  readonly error: number;
  readonly fear: Fear;
  readonly true_fear: Fear;
  readonly hit: boolean;
  readonly rank: number;
  readonly moved: Way | null;
  readonly truth_moved: Way | null;
  readonly services: number | null;
  readonly services_hit: boolean | null;
}

/** How well one party read another, over all its estimates. */
export interface Reader {
  readonly by: string;
  readonly about: string;
  readonly guesses: number;
  readonly mean_error: number;
  readonly lean: number;
  readonly hits: number;
  readonly trends: number;
  readonly trends_right: number;
  readonly closing: number;
}

/** All estimates and all readers. */
export interface MindGap {
  readonly gaps: readonly Gap[];
  readonly readers: readonly Reader[];
}

/** All screens. */
export interface Debrief {
  readonly scenario: string;
  readonly title: { readonly [key: string]: string };
  readonly rounds: number;
  readonly round_names: readonly ({ readonly [key: string]: string })[];
  readonly ended: boolean;
  readonly parties: readonly PartyName[];
  readonly feared: readonly Feared[];
  readonly pairings: readonly Pairing[];
  readonly other_ways: readonly OtherWay[];
  readonly mind_gap: MindGap;
  readonly stories: readonly PartyStory[];
  readonly books: readonly RoundBooks[];
  readonly sentences: readonly Sentence[];
  readonly questions: readonly ({ readonly [key: string]: string })[];
}

/** One direction of a pair: good faith per round, beginning with round 0. */
export interface ComparedLine {
  readonly holder: string;
  readonly of: string;
  readonly good_faith: readonly number[];
}

/** What became of one pair. */
export interface ComparedPair {
  readonly parties: readonly [string, string];
  readonly rival: boolean;
  readonly lines: readonly [ComparedLine, ComparedLine];
  readonly transformed: number | null;
  readonly measures: number;
  readonly marks: readonly Mark[];
}

/** One exercise. */
export interface ComparedExercise {
  readonly id: string;
  readonly number: number;
  readonly rounds: number;
  readonly ended: boolean;
  readonly pairs: readonly ComparedPair[];
  readonly agreements: number;
  readonly leaps: number;
  readonly verdicts: { readonly [key: string]: { readonly [key: string]: number } };
}

/** Where exercises that began alike went apart, for one direction of a pair. */
export interface Parted {
  readonly holder: string;
  readonly of: string;
  readonly round: number | null;
}

/** All of them. */
export interface Comparison {
  readonly exercises: readonly ComparedExercise[];
  readonly parted: readonly Parted[];
}

/** A text as it stood, and what was done to it last. */
export interface Revised {
  readonly act: DraftAct;
  readonly by: string;
  readonly at: number;
  readonly draft: Draft;
}

/** A pair of rivals, and the round in which it counts as transformed, if it does. */
export interface Became {
  readonly parties: readonly [string, string];
  readonly transformed: number | null;
  readonly crisis: boolean | null;
}

/** One direction of a pair: good faith per round, beginning with round 0. */
export interface RecalledLine {
  readonly holder: string;
  readonly of: string;
  readonly good_faith: readonly number[];
}

/** One direction of a pair under other luck: a tenth lies below `low`, a tenth above `high`. */
export interface LuckLine {
  readonly holder: string;
  readonly of: string;
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

/** A text that came into force. */
export interface RecalledText {
  readonly round: number;
  readonly title: string;
  readonly parties: readonly string[];
  readonly measures: readonly string[];
  readonly negotiated: boolean;
}

/** A leap of faith. */
export interface RecalledLeap {
  readonly round: number;
  readonly party: string;
}

/** A course of things, as far as it can be laid over another. */
export interface Recalled {
  readonly rounds: number;
  readonly lines: readonly RecalledLine[];
  readonly became: readonly Became[];
  readonly entered: readonly RecalledText[];
  readonly leaps: readonly RecalledLeap[];
  readonly refused: number;
}

export type Wish =
  | Speak
  | OpenChannel
  | Table
  | Propose
  | Consent
  | Cosponsor
  | Revise
  | AddBracket
  | ResolveBracket
  | Widen
  | Withdraw
  | Sign
  | Unsign
  | Renew
  | Ready
  | SetPosture
  | MakeException
  | Inspect
  | Query
  | Reply
  | Denounce
  | SidePayment
  | Attend
  | Leap
  | ConfirmEvasion
  | MakeEstimate
  | Seal
  | Annotate
  | WishTime
  | Convene
  | TakeSeat
  | Start
  | Pause
  | Resume
  | Extend
  | EndPhase
  | AllowTime
  | GiveTime
  | Adjust
  | TakeBack
  | RequireApproval
  | Approve
  | SendBack
  | SendInject
  | Improvise
  | Understudy
  | End
  | OpenDebrief
  | Lead;

/** One command of a bot, and why it was given. */
export interface Reason {
  readonly entry: number;
  readonly round: number;
  readonly phase: Phase;
  readonly party: string;
  readonly bot: Bot;
  readonly command: Command;
  readonly code: string;
  readonly args: { readonly [key: string]: string | number };
}

/** These entries were never wished. */
export interface Remove {
  readonly change: "remove";
  readonly entries: readonly number[];
}

/** The same actor wished something else in its place. */
export interface Alter {
  readonly change: "alter";
  readonly entry: number;
  readonly command: Command;
}

/** Somebody wished what nobody wished, and said so before the last word of the phase. */
export interface Add {
  readonly change: "add";
  readonly party: string | null;
  readonly round: number;
  readonly command: Command;
}

/** These entries came so many rounds later, or earlier where `rounds` is below zero. */
export interface Delay {
  readonly change: "delay";
  readonly entries: readonly number[];
  readonly rounds: number;
}

/** Nobody ever leaps. */
export interface NoLeaps {
  readonly change: "no-leaps";
}

/** A party does not leap in this one round. */
export interface NoLeap {
  readonly change: "no-leap";
  readonly party: string;
  readonly round: number;
}

/** A party's leap of this round comes so many rounds later, or earlier. */
export interface MoveLeap {
  readonly change: "move-leap";
  readonly party: string;
  readonly round: number;
  readonly rounds: number;
}

/** Nobody ever signs this text. */
export interface NoAgreement {
  readonly change: "no-agreement";
  readonly agreement: string;
}

/** Everybody who signed this text signs it so many rounds later. */
export interface SignLater {
  readonly change: "sign-later";
  readonly agreement: string;
  readonly rounds: number;
}

/** No text is ever tabled, signed or dictated. */
export interface NoMeasures {
  readonly change: "no-measures";
}

/** Everybody always meets every obligation in the spirit. */
export interface InSpirit {
  readonly change: "in-spirit";
}

export type Change =
  | Add
  | Remove
  | Alter
  | Delay
  | Lens
  | NoLeaps
  | NoLeap
  | MoveLeap
  | NoAgreement
  | SignLater
  | NoMeasures
  | InSpirit;

/** A wish that was not granted where things went otherwise: a recorded one, or an added one. */
export interface Dropped {
  readonly entry: number;
  readonly round: number;
  readonly actor: Actor;
  readonly command: Command;
  readonly refused: Refused;
}

/** Where the futures lie, round by round: of ten one below `low`, one above `high`. */
export interface Fan {
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

/** One ordered pair: good faith per round, beginning with round 0. */
export interface Lines {
  readonly holder: string;
  readonly of: string;
  readonly played: readonly number[];
  readonly changed: readonly number[];
  readonly played_fan: Fan | null;
  readonly changed_fan: Fan | null;
}

/** One pair of rivals: in which round it transforms, and in how many futures. */
export interface Share {
  readonly parties: readonly [string, string];
  readonly played: number | null;
  readonly changed: number | null;
  readonly played_futures: number;
  readonly changed_futures: number;
}

/** What would have been. */
export interface Answer {
  readonly changes: readonly Change[];
  readonly futures: number;
  readonly lines: readonly Lines[];
  readonly shares: readonly Share[];
  readonly dropped: readonly Dropped[];
  readonly sentences: readonly Sentence[];
}

/** How often a pair of rivals held, of all crises, and of each kind of crisis. */
export interface PairHeld {
  readonly parties: readonly [string, string];
  readonly held: number;
  readonly bare: number;
  readonly by_crisis: { readonly [key: string]: number };
}

/** How often the pairs that an agreement binds hold with it and without it. */
export interface Worth {
  readonly agreement: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly thrown: number;
  readonly held: number;
  readonly without: number;
  readonly by_crisis: { readonly [key: string]: number };
}

/** What a set of agreements withstands. */
export interface Stress {
  readonly round: number;
  readonly crises: number;
  readonly pairs: readonly PairHeld[];
  readonly agreements: readonly Worth[];
}

/** One ordered pair: good faith per round in all games, beginning with round 0. */
export interface UsualLine {
  readonly holder: string;
  readonly of: string;
  readonly fan: Fan;
}

/** One pair of rivals: in how many games it transforms. */
export interface UsualPair {
  readonly parties: readonly [string, string];
  readonly transformed: number;
}

/** What there is to say of the games played so far. */
export interface Usual {
  readonly lines: readonly UsualLine[];
  readonly pairs: readonly UsualPair[];
  readonly nothing: number;
}

export type DecisionKind =
  | "propose"
  | "consent"
  | "table"
  | "revise"
  | "withdraw"
  | "bracket"
  | "unbracket"
  | "cosponsor"
  | "widen"
  | "sign"
  | "unsign"
  | "denounce"
  | "renew"
  | "query"
  | "reply"
  | "side-payment"
  | "exception"
  | "posture"
  | "inspect"
  | "attend"
  | "leap"
  | "inject"
  | "improvise"
  | "all";

export type Instead =
  | "never"
  | "shift"
  | "stance"
  | "flip"
  | "add"
  | "lens"
  | "spirit"
  | "measureless"
  | "leapless";

/** Others are before it. */
export interface Waiting {
  readonly type: "waiting";
  readonly ahead: number;
}

/** So many futures are played, of so many. */
export interface Progressed {
  readonly type: "progress";
  readonly done: number;
  readonly of: number;
}

/** The answer as far as it is known; with `done` equal to `of` it is the last. */
export interface Answered {
  readonly type: "answer";
  readonly answer: Answer;
  readonly done: number;
  readonly of: number;
}

/** What the agreements withstand. */
export interface Withstood {
  readonly type: "stress";
  readonly stress: Stress;
}

/** What history did, and what was done here. */
export interface Remembered {
  readonly type: "history";
  readonly history: Recalled;
  readonly here: Recalled;
  readonly luck: readonly LuckLine[];
  readonly done: number;
  readonly of: number;
}

/** What bots make of it, in the games played so far; with `done` equal to `of` in all. */
export interface Usually {
  readonly type: "usual";
  readonly usual: Usual;
  readonly done: number;
  readonly of: number;
}

/** Why bots did what they did. */
export interface Reasoned {
  readonly type: "reasons";
  readonly reasons: readonly Reason[];
}

/** There is no answer, and why. */
export interface Failed {
  readonly type: "failed";
  readonly code: string;
  readonly args: { readonly [key: string]: string | number };
}

export type Said =
  | Waiting
  | Progressed
  | Answered
  | Withstood
  | Remembered
  | Usually
  | Reasoned
  | Failed;

/** One way in which a decision could have been otherwise. */
export interface Choice {
  readonly words: readonly string[];
  readonly instead: Instead;
  readonly rounds: number;
  readonly value: string;
  readonly partner: string;
}

/** All decisions of an exercise, and how much may be asked. */
export interface Offers {
  readonly rounds: number;
  readonly futures: number;
  readonly offers: readonly Offer[];
}

/** What was open to one delegation in one round, and how much attention it had. */
export interface Openings {
  readonly party: string;
  readonly round: number;
  readonly tokens: number;
  readonly offers: readonly Offer[];
}

/** The first message, within five seconds. */
export interface Hello {
  readonly type: "hello";
  readonly token: string;
  readonly exercise: string | null;
  readonly language: string;
  readonly waiting: readonly string[];
  readonly cursors: { readonly [key: string]: number };
  readonly until: { readonly [key: string]: number };
  readonly unpacks: boolean;
  readonly tongue: string;
}

/** A command. The same id twice is done once. */
export interface Do {
  readonly type: "do";
  readonly id: string;
  readonly command: Wish;
}

/** Are you there? */
export interface Ping {
  readonly type: "ping";
}

/** What was said before the lines that are held; `lines` answers. An unknown stream has none. */
export interface Earlier {
  readonly type: "earlier";
  readonly stream: string;
  readonly before: number;
}

/** From now on in this language; a welcome follows, of everything. */
export interface Read {
  readonly type: "read";
  readonly tongue: string;
}

/** How would this text fare at home? Nothing is done and nothing stored; `foreseen` answers. */
export interface Foresee {
  readonly type: "foresee";
  readonly number: number;
  readonly text: Table | Propose | Revise;
}

export type Up = Hello | Do | Ping | Earlier | Read | Foresee;

/** Who the server takes this person for. */
export interface You {
  readonly viewer: string;
  readonly seat: string;
  readonly role: string | null;
  readonly name: string;
  readonly exercise: string;
  readonly seminar: string;
  readonly watches: boolean;
}

/** The answer to hello: everything, as of now. */
export interface Welcome {
  readonly type: "welcome";
  readonly now: number;
  readonly you: You;
  readonly parts: Parts;
  readonly lines: { readonly [stream: string]: readonly Line[] };
  readonly before: { readonly [key: string]: number };
  readonly own: { readonly [key: string]: number };
  readonly done: readonly string[];
  readonly build: string;
}

/** What is new since the last message. */
export interface Changed {
  readonly type: "view";
  readonly parts: Parts;
  readonly gone: readonly string[];
  readonly lines: { readonly [stream: string]: readonly Line[] };
  readonly done: readonly string[];
}

/** A command was refused; the words for the code are in the client's catalogue. */
export interface NotDone {
  readonly type: "refused";
  readonly id: string;
  readonly code: string;
  readonly args: { readonly [key: string]: string | number };
}

/** Who is manned, by a person or an understudy. Advisory. */
export interface Here {
  readonly type: "here";
  readonly names: { readonly [key: string]: string };
  readonly places: { readonly [key: string]: readonly [string, string] };
  readonly present: readonly string[];
  readonly understudies: readonly string[];
}

/** To those who look on for control: the notebook of the exercise holds something else now. */
export interface Noted {
  readonly type: "noted";
  readonly mark: string;
}

/** Yes; the server's clock, in milliseconds. */
export interface Pong {
  readonly type: "pong";
  readonly now: number;
}

/** Whether what people do is being stored. A new connection takes it for granted. */
export interface Storing {
  readonly type: "storing";
  readonly stored: boolean;
}

/** Lines of a stream that were asked for: they stand right before those that are held. */
export interface EarlierLines {
  readonly type: "lines";
  readonly stream: string;
  readonly before: number;
  readonly lines: readonly Line[];
}

/** How a text that is being written would fare at home today; told to whoever asked alone. */
export interface Foreseen {
  readonly type: "foreseen";
  readonly number: number;
  readonly forecast: Forecast | null;
  readonly code: string;
  readonly args: { readonly [key: string]: string | number };
}

export type Farewell =
  | "try-again"
  | "token-unknown"
  | "token-expired"
  | "reload"
  | "too-large"
  | "not-understood"
  | "too-fast"
  | "exercise-gone"
  | "hello-late";

/** The server closes the socket. */
export interface Bye {
  readonly type: "bye";
  readonly code: Farewell;
}

export type Down =
  | Welcome
  | Changed
  | NotDone
  | Here
  | Noted
  | Pong
  | Storing
  | EarlierLines
  | Foreseen
  | Bye;

/** A link as a drawing that a camera reads. */
export interface CameraCode {
  readonly modules: number;
  readonly path: string;
}

/** Control wants a colleague beside it, who holds the seminar too or only watches it. */
export interface ColleagueAsked {
  readonly name: string;
  readonly account: boolean;
  readonly watches: boolean;
}

/** What to give the colleague. It is told once, and is good once and for a day. */
export interface Invited {
  readonly word: string | null;
  readonly link: string | null;
  readonly camera: CameraCode | null;
}

/** Control means one of the seminar's facilitators. */
export interface AboutColleague {
  readonly account: string;
}

/** Somebody whose account nobody signs in to wants to be called so by colleagues. */
export interface NameAsked {
  readonly name: string;
}

/** One of a seminar's facilitators. */
export interface HolderSheet {
  readonly account: string;
  readonly name: string;
  readonly watches: boolean;
  readonly guest: boolean;
  readonly leave: boolean;
  readonly you: boolean;
  readonly tables: readonly number[];
  readonly wall: boolean;
}

/** What a facilitator did, as the log has it. */
export interface Doing {
  readonly number: number;
  readonly at: number;
  readonly round: number;
  readonly account: string | null;
  readonly name: string;
  readonly command: string;
  readonly about: { readonly [key: string]: string | number };
}

/** Why a request was not granted; the words for the code are in the client's catalogue. */
export interface Problem {
  readonly code: string;
  readonly args: { readonly [key: string]: string | number };
}

/** What anybody may know of a scenario. */
export interface Card {
  readonly id: string;
  readonly title: { readonly [key: string]: string };
  readonly blurb: { readonly [key: string]: string };
  readonly players: readonly [number, number];
  readonly minutes: number;
  readonly rounds: number | null;
  readonly parties: readonly ({ readonly [key: string]: string })[];
  readonly fictional: boolean;
  readonly approval: boolean;
}

/** What the join page shows of a seminar before anybody has joined. */
export interface Lobby {
  readonly code: string;
  readonly title: string;
  readonly scenario: Card;
  readonly open: boolean;
}

/** A person wishes to take part. */
export interface JoinAsked {
  readonly code: string;
  readonly name: string;
  readonly language: string;
  readonly ask: boolean;
}

/** Somebody wishes to learn the game, alone. */
export interface LessonAsked {
  readonly name: string;
  readonly language: string;
}

/** The person has a seat. */
export interface Joined {
  readonly token: string;
  readonly link: string;
  readonly seminar: string;
  readonly exercise: string;
  readonly seat: string;
  readonly name: string;
}

/** Somebody holds a link and wants a session for it. */
export interface EnterAsked {
  readonly link: string;
}

/** A session. Control has one for all exercises; everybody else for one. */
export interface Session {
  readonly token: string;
  readonly kind: "control" | "observer" | "projector" | "seat";
  readonly seminar: string | null;
  readonly exercise: string | null;
  readonly name: string;
}

/** A facilitator has a name and a password. */
export interface SignInAsked {
  readonly name: string;
  readonly password: string;
}

/** A facilitator wants another password. */
export interface PasswordAsked {
  readonly old: string;
  readonly new: string;
}

/** A guest opens an account. */
export interface OpenAsked {
  readonly name: string;
  readonly password: string;
}

/** Who one is. */
export interface AccountSheet {
  readonly name: string;
  readonly named: boolean;
  readonly guest: boolean;
  readonly leave: boolean;
  readonly password: boolean;
  readonly sessions: number;
  readonly shortest: number;
}

/** Control wants a new seminar with as many exercises of one scenario. */
export interface SeminarAsked {
  readonly scenario: string;
  readonly exercises: number;
  readonly title: string;
  readonly approval: boolean | null;
}

/** Control wants to hand a seminar over to the account of this name. */
export interface HandOverAsked {
  readonly name: string;
}

/** The word with which that account, if there is one, takes the seminar. It is told once. */
export interface Offered {
  readonly word: string;
}

/** An account takes the seminar that this word is for. */
export interface TakeOverAsked {
  readonly word: string;
}

/** One person, as control sees them. */
export interface SeatSheet {
  readonly seat: string;
  readonly name: string;
  readonly party: string | null;
  readonly role: string | null;
  readonly present: boolean;
  readonly acted: number | null;
}

/** One thing that control should know about an exercise; the words are the client's. */
export interface Advice {
  readonly code: string;
  readonly args: { readonly [key: string]: string | number };
}

/** One exercise of a seminar, as control's list shows it. */
export interface ExerciseSheet {
  readonly id: string;
  readonly number: number;
  readonly status: Status;
  readonly round: number;
  readonly phase: Phase;
  readonly due: number | null;
  readonly left: number | null;
  readonly reason: string;
  readonly debrief: boolean;
  readonly seats: readonly SeatSheet[];
  readonly understudies: { readonly [key: string]: string };
  readonly now: number;
  readonly ready: readonly string[];
  readonly coach: readonly Advice[];
  readonly noted: string;
}

/** A party, as far as everybody knows it. */
export interface Side {
  readonly id: string;
  readonly name: { readonly [key: string]: string };
  readonly called: { readonly [key: string]: string };
  readonly short: string;
  readonly playable: boolean;
}

/** A role that every delegation has. */
export interface Chair {
  readonly id: string;
  readonly name: { readonly [key: string]: string };
}

/** A seminar, as control sees it. */
export interface SeminarSheet {
  readonly code: string;
  readonly title: string;
  readonly scenario: Card;
  readonly parties: readonly Side[];
  readonly roles: readonly Chair[];
  readonly round_names: readonly ({ readonly [key: string]: string })[];
  readonly join: string;
  readonly qr: string;
  readonly exercises: readonly ExerciseSheet[];
  readonly holders: readonly HolderSheet[];
  readonly watches: boolean;
}

/** A command of control is in the log of its exercise. */
export interface Granted {
  readonly number: number;
}

/** Control writes a page of its notebook, or writes it anew; without text it is torn out. */
export interface NotebookAsked {
  readonly id: string;
  readonly party: string | null;
  readonly draft: string | null;
  readonly text: string;
  readonly over: number | null;
}

/** Control reads a page to the room. */
export interface NotebookTold {
  readonly id: string;
}

/** A page of the notebook, with the moment that it is tied to. */
export interface NotebookPage {
  readonly id: string;
  readonly at: number;
  readonly number: number;
  readonly round: number;
  readonly phase: string;
  readonly party: string | null;
  readonly draft: string | null;
  readonly text: string;
  readonly told: number | null;
  readonly author: string;
  readonly edition: number;
}

/** Somebody wants to be forgotten. */
export interface ForgetAsked {
  readonly seat: string;
}

/** It is done. */
export interface Forgotten {
  readonly entries: number;
}

/** Control wants a link to hand out: a seat's, the projector's or an observer's. */
export interface LinkAsked {
  readonly exercise: string;
  readonly to: string;
  readonly alone: boolean;
}

/** A link with its token in the fragment. It is shown once; the server keeps a hash of it. */
export interface Link {
  readonly url: string;
  readonly camera: CameraCode;
}

/** Somebody whom control expects, and where; None: wherever there is room. */
export interface Expected {
  readonly name: string;
  readonly exercise: string | null;
  readonly party: string | null;
  readonly role: string | null;
}

/** Control writes people down before they come. */
export interface RosterAsked {
  readonly people: readonly Expected[];
}

/** Somebody on the roster, with the link to hand out. */
export interface Enrolled {
  readonly seat: string;
  readonly name: string;
  readonly exercise: string;
  readonly link: string;
}

/** Where somebody shall sit; without a party they look on. */
export interface Placing {
  readonly seat: string;
  readonly exercise: string;
  readonly party: string | null;
  readonly role: string | null;
}

/** Control seats people anew, between exercises too. */
export interface SeatingAsked {
  readonly places: readonly Placing[];
}

/** What came of it: who could not be moved, and why. */
export interface Seating {
  readonly refused: { readonly [key: string]: Problem };
}

/** News that the case has at hand, and where it has come already. */
export interface Bulletin {
  readonly id: string;
  readonly round: number | null;
  readonly to: readonly string[];
  readonly headline: { readonly [key: string]: string };
  readonly text: { readonly [key: string]: string };
  readonly come: readonly string[];
}

/** What is printed for one delegation: what it would read on its screen. */
export interface Handout {
  readonly party: string;
  readonly basic: { readonly [key: string]: string };
  readonly advanced: { readonly [key: string]: string };
  readonly mandate: { readonly [key: string]: string };
}

/** A name plate with the person's own way in: a picture for a camera, as an SVG path. */
export interface Plate {
  readonly seat: string;
  readonly name: string;
  readonly exercise: string;
  readonly party: string | null;
  readonly role: string | null;
  readonly url: string;
  readonly modules: number;
  readonly path: string;
}

/** Everything of a seminar that goes on paper. */
export interface Handouts {
  readonly plates: readonly Plate[];
  readonly sheets: { readonly [key: string]: readonly Handout[] };
}

/** What lies on control's desk: texts, which do not change while numbers do. */
export interface Papers {
  readonly injects: readonly Prepared[];
  readonly mandates: { readonly [key: string]: { readonly [key: string]: string } };
}

/** The parts of a view, by name; a message carries those that changed. */
export interface Parts {
  readonly board?: Board;
  readonly stage?: Stage;
  readonly record?: PublicRecord;
  readonly moves?: Moves;
  readonly crew?: { readonly [key: string]: string };
  readonly bot?: Bot | null;
  readonly [key: `channel/${string}`]: Channel;
  readonly [key: `draft/${string}`]: Draft;
  readonly proposals?: { readonly [key: string]: Proposal };
  readonly dossier?: Dossier | null;
  readonly home?: Home | null;
  readonly intelligence?: Intelligence | null;
  readonly forecasts?: { readonly [key: string]: Forecast };
  readonly findings?: readonly Finding[];
  readonly orders?: Orders | null;
  readonly time?: OwnTime | null;
  readonly guesses?: readonly Guess[];
  readonly remarks?: readonly Remark[];
  readonly oversight?: Oversight | null;
  readonly papers?: Papers | null;
}
