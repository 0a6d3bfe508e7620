"""Contradictions: what is wrong with settings by themselves, before anything is asked."""

import difflib
from collections.abc import Iterable, Iterator
from ipaddress import ip_network
from urllib.parse import urlsplit

from sqlalchemy.exc import ArgumentError

from server.archive.database import database_url
from server.scenarios.loading import load_scenario
from server.scenarios.mistakes import ScenarioMistake
from server.settings import Settings

_OF_THE_PROXY = {"DETENTE_SITE", "DETENTE_UPSTREAM"}
"""What the files of the proxy in `deploy/` ask for."""
_LOCAL = {"localhost", "127.0.0.1", "::1"}


def contradictions(settings: Settings, environment: Iterable[str]) -> list[str]:
    """All that is wrong with them, each in a sentence."""
    return [*doubts(settings, environment), *unbuilt(settings), *_scenarios(settings)]


def doubts(settings: Settings, environment: Iterable[str]) -> list[str]:
    """What is wrong with them and keeps no server from starting: it serves otherwise than meant."""
    return [
        *_unknown(environment),
        *_public(settings),
        *_origins(settings),
        *_proxies(settings),
        *_limits(settings),
    ]


def _unknown(environment: Iterable[str]) -> Iterator[str]:
    """Names that look like settings and are none: whoever set them believes that they are heard."""
    known = {f"DETENTE_{name.upper()}" for name in Settings.model_fields} | _OF_THE_PROXY
    for name in sorted(environment):
        if name.startswith("DETENTE_") and name not in known:
            near = difflib.get_close_matches(name, known, 1)
            meant = f"; perhaps {near[0]} is meant" if near else ""
            yield f"{name} is set, and is no setting of Détente{meant}."


def _public(s: Settings) -> Iterator[str]:
    """Settings that contradict one another."""
    public = urlsplit(s.public_url or "")
    if s.public_url is not None and not _is_whole(s.public_url):
        yield (
            f"DETENTE_PUBLIC_URL is “{s.public_url}” and should be a whole address,"
            " such as https://detente.example."
        )
    elif public.path not in {"", "/"}:
        yield "DETENTE_PUBLIC_URL has a path, and Détente is served from the root of a host only."
    elif public.query or public.fragment or "@" in public.netloc:
        yield "DETENTE_PUBLIC_URL has more than a scheme, a host and a port: every link would."
    if public.scheme == "https" and not s.forwarded_by.strip():
        yield (
            "DETENTE_PUBLIC_URL begins with https, and DETENTE_FORWARDED_BY trusts no proxy:"
            " every visitor would count as one address."
        )


def _is_whole(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is none
        return False


def _origins(s: Settings) -> Iterator[str]:
    for origin in sorted(s.origins):
        parts = urlsplit(origin)
        if parts.scheme not in {"http", "https"} or not parts.netloc or parts.path:
            yield (
                f"DETENTE_ORIGINS names “{origin}”, which no browser sends:"
                " an origin is a scheme and a host, such as https://detente.example."
            )


def _proxies(s: Settings) -> Iterator[str]:
    for name in filter(None, (each.strip() for each in s.forwarded_by.split(","))):
        if name != "*" and not _is_network(name):
            yield (
                f"DETENTE_FORWARDED_BY names “{name}”, which is neither an address nor a network:"
                " nobody is believed by a name, and all visitors would count as one address."
            )
    if "*" in s.forwarded_by and s.host not in _LOCAL:
        yield (
            "DETENTE_FORWARDED_BY believes everybody, so that anybody can seem to come from"
            " any address and no limit holds: name the proxy."
        )


def _is_network(name: str) -> bool:
    try:
        ip_network(name)
    except ValueError:
        return False
    return True


def _limits(s: Settings) -> Iterator[str]:
    if s.redis is not None and is_sqlite(s.database):
        yield (
            "DETENTE_REDIS is for several processes, and DETENTE_DATABASE is SQLite, which is"
            " for one: choose PostgreSQL, or leave Redis out."
        )
    if s.metrics_token is not None and s.metrics_token == s.control_token:
        yield (
            "DETENTE_METRICS_TOKEN and DETENTE_CONTROL_TOKEN are the same:"
            " a collector would be a facilitator."
        )
    if 0 < s.keep_days < s.token_days:
        yield (
            f"DETENTE_KEEP_DAYS forgets people after {s.keep_days} days, and DETENTE_TOKEN_DAYS"
            f" lets them in for {s.token_days}: their links die with their names."
        )
    if s.address_burst < s.miss_burst:
        yield "DETENTE_MISS_BURST is larger than DETENTE_ADDRESS_BURST and so limits nothing."


def unbuilt(s: Settings) -> Iterator[str]:
    """Whether there is no page in the folder that is to have it."""
    if s.static is not None and not s.static.is_dir():
        yield f"DETENTE_STATIC names {s.static}, and there is no such folder."
    elif s.static is not None and not (s.static / "index.html").is_file():
        yield f"DETENTE_STATIC names {s.static}, and no built client is in it."


def _scenarios(s: Settings) -> Iterator[str]:
    if s.scenarios is not None and not s.scenarios.is_dir():
        yield f"DETENTE_SCENARIOS names {s.scenarios}, and there is no such folder."
    elif s.scenarios is not None:
        for path in sorted(s.scenarios.glob("*.yaml")):
            try:
                load_scenario(path)
            except ScenarioMistake as mistake:
                yield " ".join(str(mistake).split())


def is_sqlite(database: str) -> bool:
    """Whether it is a file for SQLite that is meant."""
    try:
        return database_url(database).get_backend_name() == "sqlite"
    except (ArgumentError, ValueError):
        return False


__all__ = ["contradictions", "doubts", "is_sqlite", "unbuilt"]
