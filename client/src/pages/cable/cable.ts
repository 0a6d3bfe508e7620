/** Everything that is known, as a diplomatic cable: numbered paragraphs of plain text, each with
 * what can be done about it. The same view as on all other pages, in one column. */

import { CONDITIONS, type Agreement, type Article, type Bracket, type Draft, type Orders } from "../../generated/protocol";
import { app, has, joined, listed, n, say, t, titled } from "../../lib/app.svelte";
import { aimStands } from "../../lib/aims";
import { causesTold, quiet } from "../../lib/causes";
import { chronicle } from "../../lib/chronicle";
import { entryText } from "../../lib/herald";
import { dreads, largest } from "../../lib/home";
import { measureName, objectiveText, partyName, roleName, roundName, theParty, wording } from "../../lib/names";
import { waiting } from "../../lib/leaps";
import { alertOf, nextStep } from "../../lib/next";
import { obligations, sheet, stanceTowards } from "../../lib/orders";
import { manning, personName } from "../../lib/people";
import { isOurs } from "../../lib/rights";
import { writeRoute } from "../../lib/route";
import { agreements, barred, channels, drafts, others, ownParty, record, talk, told, unread, type Command, type State } from "../../lib/state";
import { channelOrder, company } from "../../lib/talk";
import { approval, endsWith, inOrder, reserved, signatureLine } from "../../lib/treaty";

/** What can be done about a paragraph: a command that is sent as it is, or the page with its form. */
export type Deed =
  | { readonly label: string; readonly command: Command; readonly barred: string }
  | { readonly label: string; readonly href: string };

export interface Paragraph {
  readonly text: string;
  readonly deeds: readonly Deed[];
}

export interface Section {
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

const SAID = 12;
const TOLD = 20;

const plain = (text: string, ...deeds: readonly Deed[]): Paragraph => ({ text, deeds });
const see = (label: string, href: string): Deed => ({ label, href });

/** The whole cable; sections without anything to say are left out. */
export function cable(sight: State): readonly Section[] {
  const all: readonly (readonly [string, readonly Paragraph[]])[] = [
    ["situation", situation(sight)],
    ["instructions", instructions(sight)],
    ["fears", fears(sight)],
    ["home", atHome(sight)],
    ["services", services(sight)],
    ["texts", [...proposals(sight), ...inOrder(drafts(sight), sight.you?.viewer ?? "").flatMap((draft) => textOf(sight, draft))]],
    ["force", inForce(sight)],
    ["orders", orders(sight)],
    ["talk", said(sight)],
    ["record", recorded(sight)],
    ["here", whoIsHere(sight)],
  ];
  return all.flatMap(([id, paragraphs]) => (paragraphs.length === 0 ? [] : [{ id, paragraphs }]));
}

function situation(sight: State): readonly Paragraph[] {
  const { stage } = sight.parts;
  if (stage === undefined || stage.status === "lobby") return [plain(t("floor-before"))];
  const playing = ownParty(sight) !== null;
  const step = nextStep(sight);
  const leaps = waiting(sight);
  const ready = stage.ready.includes(sight.you?.viewer ?? "");
  const may = isOurs(sight, "ready") ? barred(sight, "ready") : "no-right-of-seat";
  const can = playing && stage.status === "running" && stage.phase !== "decisions";
  const declare: Deed = {
    label: t(ready ? "ready-take-back" : "ready-say", { phase: stage.phase }),
    command: { type: "ready", round: stage.round, phase: stage.phase, ready: !ready },
    barred: may === "already-ready" ? "" : may,
  };
  const where = stage.status === "ended" ? alertOf("ended", stage.reason) : t("announce-phase", { round: roundName(stage.round), phase: t(`phase-${stage.phase}`) });
  const halted = stage.status === "paused" ? [plain(alertOf("paused", stage.reason))] : [];
  const next = step.page === null ? [] : [see(t("next-go", { page: t(`page-${step.page}`) }), writeRoute(step.page, step.target))];
  return [
    plain(where),
    ...halted,
    ...(stage.over !== null && stage.status !== "ended" ? [plain(t("phase-held"))] : []),
    ...(playing ? [plain(t(step.id, { ...step.args }), ...next, ...(can ? [declare] : []))] : []),
    ...leaps.theirs.map(({ party, until }) => plain(t("leap-waits", { party: partyName(party), round: until }))),
    ...leaps.ours.map(({ until }) => plain(t("leap-ours-waits", { round: until }))),
    ...(stage.ready.length > 0 ? [plain(t("cable-done", { parties: listed(stage.ready.map(partyName)) }))] : []),
  ];
}

function instructions({ parts }: State): readonly Paragraph[] {
  const { dossier, home } = parts;
  if (dossier == null) return [];
  const aims = home?.objectives ?? [];
  return [
    ...[dossier.basic, dossier.advanced, dossier.mandate_text].map(say).filter((text) => text !== "").flatMap(paragraphsOf),
    ...aims.map((objective) => plain(`${objectiveText(objective)} ${t(aimStands(objective, parts.stage?.status))}`)),
    plain(t(dossier.advantage ? "mandate-advantage" : "mandate-others")),
  ];
}

/** Scenario texts mark emphasis with asterisks and paragraphs with line breaks. */
const paragraphsOf = (text: string): readonly Paragraph[] =>
  text.split(/\n+/u).filter((part) => part.trim() !== "").map((part) => plain(part.replace(/\*/gu, "")));

function fears(sight: State): readonly Paragraph[] {
  const { home } = sight.parts;
  if (home == null) return [];
  const ranked = dreads(home, others(sight).map(({ id }) => id));
  const trend = (by: number): string => {
    const way = by > 0 ? "up" : by < 0 ? "down" : "flat";
    return t(`trend-${way}`);
  };
  return [
    ...ranked.map((dread) =>
      plain(
        t("cable-fear", {
          party: partyName(dread.of),
          overall: t(`band-${dread.overall}`),
          fears: joined(dread.fears.map(({ fear, band, trend: way }) => t("cable-one-fear", { fear: t(`fear-${fear}`), band: t(`band-${band}`), trend: trend(way) })), "semicolon"),
        }),
      ),
    ),
    ...causesTold(sight, home.causes).map(({ text }) => plain(text)),
    ...quiet(sight).map(({ title }) => plain(t("cause-quiet", { title: titled(title) }))),
  ];
}

function atHome({ parts }: State): readonly Paragraph[] {
  const { home } = parts;
  if (home == null) return [];
  const step = (value: number): string => t(`step-${Math.min(4, Math.max(0, Math.floor(value / 200)))}`);
  return [
    plain(t("cable-figure", { name: t("capital"), value: n(Math.round(home.capital / 10)) })),
    plain(t("cable-figure", { name: t("readiness"), value: n(Math.round(home.readiness / 10)) })),
    plain(joined(CONDITIONS.map((one) => t("cable-figure", { name: t(`condition-${one}`), value: step(home.conditions[one] ?? 0) })), "semicolon")),
    plain(joined(Object.entries(home.groups).map(([group, mood]) => t("cable-figure", { name: t(`group-${group}`), value: t(`mood-${mood + 2}`) })), "semicolon")),
  ];
}

function services({ parts }: State): readonly Paragraph[] {
  return Object.entries(parts.intelligence?.fears ?? {}).flatMap(([party, known]) => {
    const most = largest(known);
    const figures = Object.entries(known).map(([fear, value]) => t("cable-figure", { name: t(`fear-${fear}`), value: n(Math.round(value / 10)) }));
    return most === null ? [] : [plain(t("cable-service", { party: partyName(party), fear: t(`fear-${most}`), figures: joined(figures, "semicolon") }))];
  });
}

/** An article as a sentence; its reserved numbers are said after it. */
function articleText(article: Article, number: number): string {
  const id = `measure-${article.measure}.text`;
  return t("cable-article", {
    number,
    name: measureName(article.measure),
    text: has(id) ? t(id, article.values) : t("article-unknown"),
    bound: listed(article.parties.map(theParty)),
  });
}

function textOf(sight: State, draft: Draft): readonly Paragraph[] {
  const me = sight.you?.viewer ?? "";
  const open = draft.status === "open";
  const signed = draft.signatures.includes(me);
  const forecast = sight.parts.forecasts?.[draft.id];
  const of = { draft: draft.id, revision: draft.revision };
  const may = (kind: "sign" | "unsign" | "unbracket", right: "sign" | "revise"): string =>
    isOurs(sight, right) ? barred(sight, kind, draft.id) : "no-right-of-seat";
  const sign: Deed = signed
    ? { label: t("cable-unsign", { title: draft.title }), command: { type: "unsign", ...of }, barred: may("unsign", "sign") }
    : { label: t("cable-sign", { title: draft.title }), command: { type: "sign", ...of }, barred: may("sign", "sign") };
  const there = see(t("cable-open", { title: draft.title }), writeRoute("drafts", draft.id));
  const heading = t("cable-draft", {
    title: titled(draft.title),
    revision: draft.revision,
    sponsors: listed(draft.sponsors.map(theParty)),
    parties: listed(draft.parties.map(theParty)),
    status: open ? "open" : t(`draft-status-${draft.status}`),
  });
  const standing = joined([
    draft.brackets.length === 0 ? t("brackets-none") : t("brackets-left", { count: draft.brackets.length }),
    ...signatureLine(draft).map((space) => t("cable-figure", { name: partyName(space.party), value: t(space.signed ? "signature-signed" : "signature-open") })),
    approvalText(sight, draft),
    forecast === undefined || forecast.revision !== draft.revision ? "" : t("forecast-short", { word: t(`forecast-${forecast.word}`) }),
  ], "semicolon");
  if (!open) return [plain(heading, there)];
  return [
    plain(heading, there),
    ...draft.articles.map((article, at) => plain(articleText(article, at + 1))),
    ...draft.articles.flatMap((article, at) =>
      reserved(sight.parts.board, article, draft.brackets).flatMap(({ parameter, brackets }) =>
        brackets.map((bracket) => reservation(bracket, at + 1, t(`unit-${parameter.unit}`, { number: bracket.value }), me, of, may("unbracket", "revise"))),
      ),
    ),
    plain(standing, ...(draft.parties.includes(me) ? [sign] : [])),
  ];
}

/** What control has said of a text, with its reason, where texts need its approval. */
function approvalText(sight: State, draft: Draft): string {
  const stands = approval(sight.parts.stage, draft);
  if (stands === "") return "";
  return stands === "returned" ? `${t("approval-returned")} ${draft.returned}` : t(`approval-${stands}`);
}

function reservation(bracket: Bracket, article: number, value: string, me: string, of: { draft: string; revision: number }, why: string): Paragraph {
  const own = bracket.owner === me;
  return plain(t("cable-bracket", { article, party: partyName(bracket.owner), value, said: bracket.comment === "" ? "no" : "yes", comment: bracket.comment }), {
    label: own ? t("bracket-withdraw") : t("bracket-accept", { value: n(bracket.value) }),
    command: { type: "unbracket", ...of, bracket: bracket.id, accept: !own },
    barred: why,
  });
}

/** Texts that want our name, with the answer either way. */
function proposals(sight: State): readonly Paragraph[] {
  const asked = (sight.parts.moves?.consentable ?? []).flatMap((id) => sight.parts.proposals?.[id] ?? []);
  const deed = (id: string, label: string, consent: boolean): Deed => ({
    label: t(label),
    command: { type: "consent", proposal: id, consent },
    barred: isOurs(sight, "table") ? "" : "no-right-of-seat",
  });
  return asked.map(({ id, author, through, title, articles }) =>
    plain(
      joined([title, partyName(author), t(through ? "proposal-through" : "proposal-jointly"), ...articles.map((article, at) => articleText(article, at + 1))], "semicolon"),
      deed(id, through ? "proposal-lend" : "proposal-join", true),
      deed(id, "proposal-decline", false),
    ),
  );
}

function inForce(sight: State): readonly Paragraph[] {
  const findings = sight.parts.findings ?? [];
  return agreements(sight).flatMap((agreement) => [
    plain(t("cable-agreement", { title: agreement.title, parties: listed(agreement.parties.map(theParty)), round: roundName(agreement.entered) })),
    ...ending(sight, agreement),
    ...agreement.articles.map((article, at) => plain(joined([articleText(article, at + 1), agreement.lapsed.includes(article.id) ? t("article-lapsed") : ""], "semicolon"))),
    ...findings
      .filter((finding) => finding.agreement === agreement.id)
      .map((finding) =>
        plain(t("cable-found", { round: finding.round, party: partyName(finding.party), found: t(finding.spirit && finding.found === "complied" ? "found-spirit" : `found-${finding.found}`) })),
      ),
  ]);
}

/** When something of an agreement ends, who wants it to go on, and who has given notice. */
function ending(sight: State, agreement: Agreement): readonly Paragraph[] {
  const last = endsWith(sight.parts.board, agreement);
  const renewable = sight.parts.moves?.renewable.includes(agreement.id) ?? false;
  const said = agreement.renewing.includes(sight.you?.viewer ?? "");
  const renew: Deed = {
    label: t(said ? "agreement-renew-not" : "agreement-renew"),
    command: { type: "renew", agreement: agreement.id, renew: !said },
    barred: isOurs(sight, "sign") ? "" : "no-right-of-seat",
  };
  const notices = Object.entries(agreement.notices).filter(([party]) => agreement.parties.includes(party));
  return [
    ...(last === null ? [] : [plain(t("agreement-ends-partly", { round: roundName(last) }), ...(renewable && sight.parts.stage?.phase === "talks" ? [renew] : []))]),
    ...(agreement.renewing.length === 0 ? [] : [plain(joined([t("agreement-renewing"), listed(agreement.renewing.map(partyName))]))]),
    ...notices.map(([party, until]) => plain(joined([partyName(party), t("agreement-notice", { round: until })]))),
  ];
}

/** What the sheet says beyond its five acts. */
function furtherOrders(sight: State, now: Orders): readonly Paragraph[] {
  const titles = sight.parts.record?.agreements ?? {};
  const exceptions = (sight.parts.moves?.partners ?? []).flatMap((party) =>
    obligations(sight, now, party).flatMap(({ article, exception }) =>
      exception === null ? [] : [t("cable-figure", { name: joined([measureName(article.measure), partyName(party)]), value: t(`stance-${exception}`) })],
    ),
  );
  return [
    ...exceptions,
    ...(sight.parts.moves?.askers ?? []).map((asker) =>
      t("cable-figure", { name: t("reply-to", { party: partyName(asker) }), value: t(now.replies.includes(asker) ? "reply-answer" : "reply-silence") }),
    ),
    ...now.payments.map((group) => t("cable-figure", { name: t("payments-title"), value: t(`group-${group}`) })),
    ...now.denounce.map((id) => t("cable-figure", { name: t("denounce-title"), value: titled(titles[id]?.title ?? id) })),
  ].map((text) => plain(text));
}

function orders(sight: State): readonly Paragraph[] {
  const { stage, moves } = sight.parts;
  if (stage?.phase !== "decisions" || stage.status !== "running" || ownParty(sight) === null) return [];
  const now = sheet(sight.parts.orders, stage.round);
  const seal: Deed = {
    label: t(now.sealed ? "seal-break" : "seal-do"),
    command: { type: "seal", round: stage.round, sealed: !now.sealed },
    barred: isOurs(sight, "ready") ? barred(sight, "seal") : "no-right-of-seat",
  };
  const guess = now.estimate;
  return [
    plain(t(now.sealed ? "decisions-sealed" : "decisions-open"), see(t("next-go", { page: t("page-decisions") }), writeRoute("decisions")), seal),
    ...(moves?.partners ?? []).map((party) => plain(t("cable-figure", { name: t("posture-towards", { party: partyName(party) }), value: t(`stance-${stanceTowards(now, party)}`) }))),
    ...now.tokens.map(({ token, partner }) => plain(joined([t(`token-${token}`), partner === null ? "" : partyName(partner)]))),
    ...(now.inspect === null ? [] : [plain(t("inspection-of", { party: partyName(now.inspect) }))]),
    ...(now.query === null ? [] : [plain(t("query-to", { party: partyName(now.query) }))]),
    ...furtherOrders(sight, now),
    ...(guess === null ? [] : [plain(joined([t("estimate-title"), partyName(guess.about), t(`level-${guess.level}`), t(`fear-${guess.fear}`)]))]),
  ];
}

function said(sight: State): readonly Paragraph[] {
  const me = sight.you?.viewer ?? "";
  return channelOrder(channels(sight)).flatMap((channel) => {
    const lines = talk(sight, channel.id).flatMap(({ fact }) => (fact.fact === "heard" ? [fact] : []));
    const name = channel.kind === "opened" ? listed(company(channel, me).map(partyName)) : t(`channel-${channel.kind}`);
    const fresh = unread(sight, channel.id);
    const there = see(t("cable-speak", { channel: name }), writeRoute("channels", channel.id));
    return [
      plain(t("cable-channel", { channel: name, count: told(sight, `talk/${channel.id}`), unread: fresh }), there),
      ...lines.slice(-SAID).map(({ party, seat, role, text, phrase }) =>
        plain(t("cable-said", { who: joined([partyName(party), personName(sight.here, seat), roleName(role)]), text: wording(phrase ?? text) })),
      ),
    ];
  });
}

function recorded(sight: State): readonly Paragraph[] {
  const entries = chronicle(record(sight)).flatMap((round) => round.entries);
  return entries.slice(-TOLD).reverse().map((entry) => plain(entryText(entry)));
}

function whoIsHere(sight: State): readonly Paragraph[] {
  const parties = sight.parts.board?.parties.filter(({ playable }) => playable).map(({ id }) => id) ?? [];
  return manning(sight.here, parties).map(({ party, people, understudy }) => {
    const names = people.map((person) => `${joined([person.name || t("here-unnamed"), roleName(person.role)])} ${t(person.present ? "here-present" : "here-away")}`);
    const all = understudy ? [...names, t("here-understudy")] : names;
    return plain(t("cable-figure", { name: partyName(party), value: all.length === 0 ? t("here-nobody") : joined(all, "semicolon") }));
  });
}

/** The cable as one text, for the clipboard and for paper. */
export function asText(sections: readonly Section[]): string {
  return sections
    .map(({ id, paragraphs }) => [t(`cable-${id}`).toLocaleUpperCase(app.language.tag), ...paragraphs.map(({ text }, at) => `${at + 1}. ${text}`)].join("\n"))
    .join("\n\n");
}
