/** The books as tables: the votes of a round, how words were kept in it, and what moved an image. */

import type { Table } from "../../charts/table";
import { goodFaith } from "../../charts/waterfall";
import type { Account, Compliance, Debrief, RoundBooks } from "../../generated/protocol";
import { joined, t, titled } from "../../lib/app.svelte";
import { hourText } from "../../lib/time";
import { findAccount } from "./story";
import { adjustedWhat, amount, articleName, ballotOutcome, causeName, groupName, partyOf, roundOf, share, tickOf } from "./words";

/** Under what a facilitator stands in the log → what they are called. */
export type Names = { readonly [by: string]: string | undefined };

export function votesTable(story: Debrief, books: RoundBooks | null): Table {
  const groups = [...new Set((books?.ballots ?? []).flatMap(({ yes }) => Object.keys(yes)))];
  return {
    caption: books === null ? t("ledger-votes-caption") : joined([t("ledger-votes-caption"), roundOf(story, books.round)]),
    corner: t("ledger-vote-title"),
    columns: [
      { name: t("chart-party"), numeric: false },
      ...groups.map((group) => ({ name: groupName(group), numeric: true })),
      { name: t("ledger-vote-total"), numeric: true },
      { name: t("ledger-vote-needed"), numeric: true },
      { name: t("ledger-vote-outcome"), numeric: false },
    ],
    rows: (books?.ballots ?? []).map((ballot) => ({
      head: titled(ballot.title),
      cells: [
        partyOf(story, ballot.party),
        ...groups.map((group) => share(ballot.yes[group] ?? 0)),
        share(ballot.total),
        share(ballot.threshold),
        ballotOutcome(ballot),
      ],
    })),
  };
}

/** Whether a word was kept as everybody saw it: such are counted, not listed. */
const isPlain = ({ true: truly, seen }: Compliance): boolean => truly === seen && (truly === "spirit" || truly === "letter");

export function keptTable(story: Debrief, books: RoundBooks | null): Table {
  return {
    caption: books === null ? t("ledger-kept-caption") : joined([t("ledger-kept-caption"), roundOf(story, books.round)]),
    corner: t("ledger-kept-who"),
    columns: [
      { name: t("ledger-kept-article"), numeric: false },
      { name: t("ledger-kept-true"), numeric: false },
      { name: t("ledger-kept-seen"), numeric: false },
      { name: t("ledger-kept-odds"), numeric: true },
    ],
    rows: (books?.compliance ?? [])
      .filter((one) => !isPlain(one))
      .map((one) => ({
        head: t("towards", { one: partyOf(story, one.party), other: partyOf(story, one.towards) }),
        cells: [articleName(story, one.agreement, one.article), t(`debrief-stance-${one.true}`), t(`debrief-stance-${one.seen}`), share(one.odds)],
      })),
  };
}

/** What control moved by hand in a round: what, why, when and, where it may be told, who. */
export function adjustedTable(story: Debrief, books: RoundBooks, names: Names = {}): Table {
  const who = books.adjustments.some(({ by }) => names[by] !== undefined);
  return {
    caption: joined([t("ledger-adjusted"), roundOf(story, books.round)]),
    corner: t("chart-party"),
    columns: [
      { name: t("adjusted-what"), numeric: false },
      { name: t("adjusted-amount"), numeric: true },
      { name: t("adjusted-why"), numeric: false },
      { name: t("adjusted-when"), numeric: true },
      ...(who ? [{ name: t("adjusted-who"), numeric: false }] : []),
    ],
    rows: books.adjustments.map((one) => ({
      head: partyOf(story, one.party),
      cells: [
        adjustedWhat(story, one),
        one.taken ? t("ledger-adjusted-taken") : amount(one.change),
        one.reason,
        one.at === 0 ? "" : hourText(one.at),
        ...(who ? [names[one.by] ?? t("control")] : []),
      ],
    })),
  };
}

/** All rounds of one direction: what each cause added to the image, and where it stood after it. */
export function courseTable(story: Debrief, holder: string, of: string): Table {
  const rounds = story.books.flatMap((books) => {
    const account = findAccount(books, holder, of);
    return account === null ? [] : [{ round: books.round, account }];
  });
  const causes = [...new Set(rounds.flatMap(({ account }) => account.items.map(({ cause }) => cause)))];
  return {
    caption: t("ledger-course-caption", { holder: partyOf(story, holder), of: partyOf(story, of) }),
    corner: t("chart-round"),
    columns: rounds.map(({ round }) => ({ name: tickOf(round), numeric: true })),
    rows: [
      ...causes.map((cause) => ({ head: causeName(cause), cells: rounds.map(({ account }) => sum(account, cause)) })),
      { head: t("ledger-total"), cells: rounds.map(({ account }) => amount(account.after - account.before)) },
      { head: t("ledger-course-after"), cells: rounds.map(({ account }) => share(goodFaith(account.after))) },
    ],
  };
}

function sum({ items }: Account, wanted: string): string {
  const found = items.filter(({ cause }) => cause === wanted);
  return found.length === 0 ? "" : amount(found.reduce((all, item) => all + item.amount, 0));
}
