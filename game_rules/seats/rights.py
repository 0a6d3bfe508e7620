"""Rights: what a seat may do for its delegation."""

from game_rules.exact.kept import kept
from game_rules.record.actors import Actor, Control, Delegate, Deputy
from game_rules.record.events import Refused
from game_rules.record.world import RoleName
from game_rules.scenario.scenario import RIGHTS, Right
from game_rules.seats.sight import View

ALL: frozenset[Right] = frozenset(RIGHTS)


@kept(1024)
def rights_by_role(
    roles: tuple[RoleName, ...], crew: dict[str, str]
) -> dict[str, frozenset[Right]]:
    """The rights of each filled role, with those that fell to it.

    The rights of an unfilled role fall to the next filled one in the order of
    the roles, round the corner; a right that no role names is everybody's.
    """
    filled = frozenset(crew.values())
    order = [role.id for role in roles]
    free = ALL.difference(*(role.rights for role in roles))
    held = {role: set(free) for role in filled}
    for place, role in enumerate(roles):
        heirs = order[place:] + order[:place]
        heir = next((heir for heir in heirs if heir in filled), None)
        if heir is not None:
            held[heir].update(role.rights)
    return {role: frozenset(rights) for role, rights in held.items()}


def rights_of(view: View, actor: Actor) -> frozenset[Right]:
    """The rights that an actor holds in the delegation whose view this is."""
    match actor:
        case Delegate():
            role = view.crew.get(actor.seat)
            if role is None:
                return frozenset()
            return rights_by_role(view.board.roles, view.crew)[role]
        case Deputy():
            return ALL
        case _:
            return frozenset()


def entitled(view: View, actor: Actor, *any_of: Right) -> Refused | None:
    """Refuses a seat that holds none of the rights, and names the first of them."""
    if isinstance(actor, Control) or not rights_of(view, actor).isdisjoint(any_of):
        return None
    return Refused(code="no-right", args={"right": any_of[0]})


def holders(view: View) -> dict[Right, Delegate | Deputy]:
    """For each right somebody who holds it for this delegation; empty if nobody is there."""
    if not view.crew:
        return dict.fromkeys(RIGHTS, Deputy(party=view.viewer)) if view.bot else {}
    return _delegates(view.board.roles, view.crew, view.viewer)


@kept(1024)
def _delegates(
    roles: tuple[RoleName, ...], crew: dict[str, str], party: str
) -> dict[Right, Delegate | Deputy]:
    found: dict[Right, Delegate | Deputy] = {}
    held = rights_by_role(roles, crew)
    for seat, role in crew.items():
        delegate = Delegate(seat=seat, party=party)
        for right in held[role]:
            found.setdefault(right, delegate)
    return found


__all__ = ["entitled", "holders", "rights_by_role", "rights_of"]
