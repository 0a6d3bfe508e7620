"""Settings: everything that whoever runs a server can choose, each also as `DETENTE_…`."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import Field, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from redis import ConnectionPool

_SECRET = {"control_token", "metrics_token", "database", "redis"}
"""Settings of which the value is not repeated to whoever reads along."""
_MAY_BE_EMPTY = {"origins", "forwarded_by"}
"""Lists, of which none at all is a choice."""
_FLEETING = re.compile(r"(sqlite(\+pysqlite)?:///?)?(:memory:)?")
"""Databases of SQLite that are in no file."""
_CENTURY = 36_500
"""Days: no link and no name is to last longer, and no moment of ours lies further off."""


class Settings(BaseSettings):
    """The settings of one server process."""

    model_config = SettingsConfigDict(
        env_prefix="DETENTE_", frozen=True, extra="forbid", allow_inf_nan=False
    )

    host: str = "0.0.0.0"  # noqa: S104 - a class joins from its own devices
    """The address to listen on; by default all of this machine's."""
    port: int = Field(8000, ge=0, le=65535)
    database: str = "detente.sqlite3"
    """A file for SQLite, or `postgresql://…`."""
    redis: str | None = None
    """`redis://…`, through which the processes of one server hear of each other at once."""
    public_url: str | None = None
    """Where people reach the server, if that is not this machine's address and port."""
    origins: Annotated[frozenset[str], NoDecode] = frozenset()
    """Origins, separated by commas, that may open sockets besides the host that was asked."""
    forwarded_by: str = "127.0.0.1"
    """Proxies, separated by commas, that are believed about who asks."""
    scenarios: Path | None = None
    """A folder of scenarios of one's own, beside those that come with the program."""
    static: Path | None = None
    """The built client, if it lies elsewhere."""
    demo: bool = True
    """Whether a server without seminars makes one to try things out with."""
    control_token: str | None = Field(None, min_length=20)
    """The token of the facilitator's link; without it a new one is made at every start."""
    token_days: int = Field(60, ge=1, le=_CENTURY)
    """How long a link and a session last."""
    hello_seconds: float = Field(5.0, gt=0)
    ping_seconds: float = Field(4.0, gt=0)
    """How often each connection is asked whether it still stands."""
    pong_seconds: float = Field(5.0, gt=0)
    """How long one may say nothing at all after that."""
    command_burst: float = Field(40, ge=1)
    commands_per_second: float = Field(10, gt=0)
    """Of one connection."""
    address_burst: float = Field(1000, ge=1)
    """Hellos, and separately joins and look-ups, at once from one address: a school shares one."""
    address_per_second: float = Field(20, gt=0)
    address_connections: int = Field(5000, ge=1)
    """Sockets that are open at once from one address."""
    miss_burst: float = Field(100, ge=1)
    """Join codes, links and passwords that were wrong, at once from one address."""
    misses_per_minute: float = Field(30, gt=0)
    sign_in_burst: float = Field(10, ge=1)
    """Attempts to sign in under one name, at once from anywhere."""
    sign_ins_per_minute: float = Field(2, gt=0)
    bot_seconds: float = Field(1.2, ge=0)
    """How long a bot thinks, so that people can follow it."""
    study_futures: int = Field(200, ge=0, le=10_000)
    """The most futures that a debrief may ask for at once."""
    study_seconds: float = Field(180, gt=0)
    """How long one question of a debrief may take."""
    study_workers: int = Field(0, ge=0)
    """Processes that play futures; 0: all cores but one."""
    metrics_token: str | None = Field(None, min_length=20)
    """What a collector of metrics says who it is by; without it there are none to be had."""
    keep_days: int = Field(0, ge=0, le=_CENTURY)
    """Days after which names and talk of a seminar are forgotten; 0: never by themselves."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    @classmethod
    def choose(cls, **given: Any) -> Self:
        """The settings of the environment, and before them whatever is given and not None."""
        return cls(**{name: value for name, value in given.items() if value is not None})

    @field_validator("*", mode="before")
    @classmethod
    def _says_something(cls, value: object, about: ValidationInfo) -> object:
        """What is set and empty was to be filled in: it is not taken for what is usual."""
        if not isinstance(value, str):
            return value
        if not value.strip() and about.field_name not in _MAY_BE_EMPTY:
            raise ValueError("it is empty; give it a value, or leave it out")
        return value.strip()  # a secret that was read from a file ends with a new line

    @field_validator("database")
    @classmethod
    def _lasts(cls, value: str) -> str:
        return lasting(value)

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_small_letters(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @field_validator("redis")
    @classmethod
    def _is_an_address(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("an address of Redis begins with redis://, rediss:// or unix://")
        if value is not None:
            try:
                ConnectionPool.from_url(value)  # nothing is connected yet
            except ValueError as error:
                raise ValueError("it cannot be read as an address of Redis") from error
        return value

    @field_validator("origins", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return frozenset(part.strip() for part in value.split(",") if part.strip())
        return value


def lasting(database: str) -> str:
    """A database, unless it is one that ends with the program."""
    if _FLEETING.fullmatch(database):
        raise ValueError("what is kept in memory is lost; name a file, or postgresql://…")
    return database


def mistake(error: ValidationError) -> str:
    """What is wrong with the first setting that is, in a sentence."""
    first = error.errors()[0]
    name = ".".join(map(str, first["loc"]))
    why = first["msg"].removeprefix("Value error, ").rstrip(".")
    given = str(first["input"]).strip()
    what = "" if name in _SECRET or not given else f" is “{given}”"
    return f"DETENTE_{name.upper()}{what}: {why[:1].lower()}{why[1:]}."


__all__ = ["Settings", "lasting", "mistake"]
