"""Offers as a scenario file writes them: a measure's name, and its own numbers if any."""

import msgspec
from msgspec import UNSET, Struct, UnsetType

from game_rules.scenario.catalogue import Catalogue, Measure, Parameter
from game_rules.scenario.scenario import Offer
from server.scenarios.mistakes import Complaints, or_perhaps
from server.scenarios.reading import Place


class Numbers(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A parameter's own range in this scenario; what is left out stays as in the catalogue."""

    min: int | UnsetType = UNSET
    default: int | UnsetType = UNSET
    max: int | UnsetType = UNSET
    focal: tuple[int, ...] | UnsetType = UNSET


class OfferLine(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A measure of the catalogue offered in this scenario."""

    measure: str
    card: bool = True
    parameters: dict[str, Numbers] = {}
    requires: tuple[str, ...] = ()
    """What it stands on here, besides what the catalogue says."""


def resolve(
    lines: tuple[OfferLine, ...], catalogue: Catalogue, place: Place, complaints: Complaints
) -> tuple[Offer, ...]:
    """The offers with their measures written out; unknown names become complaints."""
    known = catalogue.by_id()
    offers = []
    for index, line in enumerate(lines):
        measure = known.get(line.measure)
        if measure is None:
            complaints.add(
                place.find("offers", index, "measure"),
                f"there is no measure “{line.measure}”" + or_perhaps(line.measure, list(known)),
            )
            continue
        own = _with_numbers(measure, line, index, place, complaints)
        own = _standing(own, line.requires)
        offers.append(Offer(measure=own, card=line.card))
    return tuple(offers)


def _standing(measure: Measure, also: tuple[str, ...]) -> Measure:
    """A measure that stands on these as well; whether they are offered is asked of the whole."""
    new = tuple(name for name in also if name not in measure.requires)
    return msgspec.structs.replace(measure, requires=(*measure.requires, *new))


def _with_numbers(
    measure: Measure, line: OfferLine, index: int, place: Place, complaints: Complaints
) -> Measure:
    ids = [parameter.id for parameter in measure.parameters]
    for name in line.parameters:
        if name not in ids:
            complaints.add(
                place.find("offers", index, "parameters", name),
                f"“{measure.id}” has no parameter “{name}”" + or_perhaps(name, ids),
            )
    parameters = tuple(
        _narrowed(parameter, line.parameters[parameter.id])
        if parameter.id in line.parameters
        else parameter
        for parameter in measure.parameters
    )
    for parameter in parameters:
        if why := disorder(parameter):
            complaints.add(place.find("offers", index, "parameters", parameter.id), why)
    return msgspec.structs.replace(measure, parameters=parameters)


def _narrowed(parameter: Parameter, own: Numbers) -> Parameter:
    """A parameter with a scenario's numbers; old focal values outside the range are left out."""
    changes = {
        name: value
        for name in ("min", "default", "max", "focal")
        if (value := getattr(own, name)) is not UNSET
    }
    changed: Parameter = msgspec.structs.replace(parameter, **changes)
    if own.focal is not UNSET:
        return changed
    kept = tuple(value for value in changed.focal if changed.min <= value <= changed.max)
    return msgspec.structs.replace(changed, focal=kept)


def disorder(parameter: Parameter) -> str | None:
    """Why a parameter's numbers do not fit each other, if they do not."""
    if not parameter.min <= parameter.default <= parameter.max:
        return (
            f"“{parameter.id}” must have min ≤ default ≤ max,"
            f" not {parameter.min}, {parameter.default}, {parameter.max}"
        )
    outside = [value for value in parameter.focal if not parameter.min <= value <= parameter.max]
    if outside:
        return f"“{parameter.id}” has the focal value {outside[0]} outside its range"
    return None


__all__ = ["Numbers", "OfferLine", "disorder", "resolve"]
