"""Rights: what a seat may do for its delegation."""

from functools import lru_cache

from game_rules.actors import Actor, Control, Delegate, Deputy
from game_rules.events import Refused
from game_rules.scenario import RIGHTS, Right
from game_rules.sight import View
from game_rules.world import RoleName

ALL: frozenset[Right] = frozenset(RIGHTS)


def rights_by_role(
    roles: tuple[RoleName, ...], crew: dict[str, str]
) -> dict[str, frozenset[Right]]:
    """The rights of each filled role, with those that fell to it.

    The rights of an unfilled role fall to the next filled one in the order of
    the roles, round the corner; a right that no role names is everybody's.
    """
    return _shared(tuple([(role.id, role.rights) for role in roles]), frozenset(crew.values()))


@lru_cache(maxsize=1024)
def _shared(
    roles: tuple[tuple[str, tuple[Right, ...]], ...], filled: frozenset[str]
) -> dict[str, frozenset[Right]]:
    """The same; asked for every wish, and there are few ways to fill a delegation's roles."""
    order = [role for role, _ in roles]
    free = ALL.difference(*(rights for _, rights in roles)) if roles else ALL
    held = {role: set(free) for role in filled}
    for place, (_, rights) in enumerate(roles):
        heirs = order[place:] + order[:place]
        heir = next((heir for heir in heirs if heir in filled), None)
        if heir is not None:
            held[heir].update(rights)
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
    found: dict[Right, Delegate | Deputy] = {}
    held = rights_by_role(view.board.roles, view.crew)
    for seat, role in view.crew.items():
        delegate = Delegate(seat=seat, party=view.viewer)
        for right in held[role]:
            found.setdefault(right, delegate)
    if not found and view.bot:
        return dict.fromkeys(RIGHTS, Deputy(party=view.viewer))
    return found


__all__ = ["entitled", "holders", "rights_by_role", "rights_of"]
