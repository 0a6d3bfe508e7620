"""Advisories: what is known of the packages in a lock, by a copy of PyPA's advisory database.

For where no registry tells: behind a mirror, or where there is no net at all. The copy is a clone
of `pypa/advisory-database`; its advisories are OSV files, `vulns/PACKAGE/ID.yaml`. Called as
`python -m tests.advisories FOLDER LOCK…`.
"""

import re
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version
from ruamel.yaml import YAML

_PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", re.MULTILINE)


def pins(lock: str) -> set[tuple[str, str]]:
    """Each package of a lock with its version; one may have several, for several systems."""
    return {(canonicalize_name(name), version) for name, version in _PIN.findall(lock)}


def advisories(folder: Path, names: set[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each advisory about one of these packages."""
    reader = YAML(typ="safe")
    for place in sorted((folder / "vulns").iterdir()):
        if canonicalize_name(place.name) in names:
            for file in sorted(place.glob("*.yaml")):
                yield canonicalize_name(place.name), reader.load(file)


def is_about(advisory: dict[str, Any], version: str) -> bool:
    """Whether a version is among those that it is about."""
    if advisory.get("withdrawn"):
        return False
    return any(
        version in map(str, one.get("versions", ()))
        or any(_within(each, Version(version)) for each in one.get("ranges", ()))
        for one in advisory.get("affected", ())
    )


def _within(range_: dict[str, Any], version: Version) -> bool:
    if range_["type"] != "ECOSYSTEM":
        return False  # commits; the versions are listed beside them
    inside = False
    for event in range_["events"]:
        [(kind, at)] = event.items()
        bound = _version(str(at))
        if kind == "introduced":
            inside = inside or bound is None or version >= bound
        elif bound is not None:
            inside = inside and (version < bound if kind == "fixed" else version <= bound)
    return inside


def _version(text: str) -> Version | None:
    """None for what is none, as in some advisories: rather too much is told than too little."""
    try:
        return Version(text)
    except InvalidVersion:
        return None


def main(folder: Path, *locks: Path) -> int:
    """Tells what is known; 1 if anything is, or if nothing could be looked at."""
    wanted = {pin for lock in locks for pin in pins(lock.read_text("utf-8"))}
    looked, found, newest = 0, [], ""
    for name, advisory in advisories(folder, {name for name, _ in wanted}):
        looked += 1
        newest = max(newest, _day(advisory["modified"]))
        found += [
            f"{name} {version}: {advisory['id']}"
            for pinned, version in sorted(wanted)
            if pinned == name and is_about(advisory, version)
        ]
    told = f"{len(wanted)} pins; {looked} advisories about them, the newest of {newest or '?'}."
    sys.stdout.write("\n".join([told, *found]) + "\n")
    return 0 if looked and not found else 1


def _day(moment: datetime | str) -> str:
    return str(moment)[:10]


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
