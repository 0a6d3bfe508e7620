"""The books: every account, ballot and reading of compliance, round by round."""

from game_rules.debrief.chronicle import Chronicle
from game_rules.debrief.story import RoundBooks


def books(told: Chronicle) -> tuple[RoundBooks, ...]:
    """The books of each resolved round."""
    return tuple(
        RoundBooks(
            round=round,
            accounts=reckoning.accounts,
            ballots=reckoning.ballots,
            compliance=reckoning.compliance,
            adjustments=tuple(one for one in told.adjustments if one.round == round),
        )
        for round, reckoning in told.reckonings()
    )


__all__ = ["books"]
