"""What is true, as comments of a playthrough: images with their ledgers, conditions, chances."""

from collections.abc import Iterator

from game_rules.minds.fears import good_faith
from game_rules.record.events import Begun, Event, Resolved
from game_rules.record.ledger import Account, Reckoning
from tests.playthroughs.words import signed


def truth(event: Event) -> Iterator[str]:
    """The comments that a resolution, or the beginning, calls for."""
    for fact in event.hidden:
        match fact:
            case Begun():
                yield f"# The truth at the start; seed {fact.seed}"
                yield from _parties(fact)
                for holder, pairs in fact.pairs.items():
                    faith = " ".join(f"{of} {good_faith(p.image)}" for of, p in pairs.items())
                    yield f"#   {holder} believes of: {faith}"
            case Resolved():
                yield f"# The truth after round {fact.round}"
                yield from _parties(fact)
                yield from _images(fact)
                yield from _reckoning(fact.reckoning)
            case _:
                pass


def _parties(fact: Begun | Resolved) -> Iterator[str]:
    for party, state in fact.parties.items():
        conditions = " ".join(f"{name[:3]} {size}" for name, size in state.conditions.items())
        yield f"#   {party}: {conditions}; capital {state.capital}; mandate {state.mandate}"


def _images(fact: Resolved) -> Iterator[str]:
    for holder, accounts in fact.reckoning.accounts.items():
        for of, account in accounts.items():
            pair = fact.pairs[holder][of]
            yield (
                f"#   {holder}→{of}: p {good_faith(account.before)}→{good_faith(account.after)} "
                f"R {account.readiness} b {account.bias} I {pair.institution} "
                f"q {pair.process} threat {account.threat} | {_causes(account)}"
            )


def _causes(account: Account) -> str:
    """The ledger by cause, its order that of the books."""
    sums: dict[str, int] = {}
    for item in account.items:
        sums[item.cause] = sums.get(item.cause, 0) + item.amount
    return " ".join(f"{cause} {signed(amount)}" for cause, amount in sums.items()) or "–"


def _reckoning(books: Reckoning) -> Iterator[str]:
    for ballot in books.ballots:
        groups = " ".join(f"{group[:3]} {yes}" for group, yes in ballot.yes.items())
        outcome = "passes" if ballot.passed else "fails"
        yield (
            f"#   vote {ballot.party} “{ballot.title}”: {groups} = {ballot.total} of "
            f"{ballot.threshold}, {outcome}"
        )
    for each in books.compliance:
        if each.true in ("shave", "evade") or each.true != each.seen:
            yield (
                f"#   {each.party} towards {each.towards} {each.agreement[:3]}/{each.article}: "
                f"{each.true}, seen {each.seen} ({each.draw} of {each.odds})"
            )
    drawn = [each for each in books.chances if each.draw < each.odds]
    for chance in drawn:
        yield f"#   chance {chance.purpose}: {chance.draw} below {chance.odds}"
    for party, verdict in books.verdict.items():
        lines = " ".join(f"{line} {size}" for line, size in verdict.items())
        yield f"#   verdict {party}: {lines}"
