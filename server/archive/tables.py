"""The tables: one schema for SQLite and PostgreSQL.

Text that people wrote and events of the rules are kept as JSON in plain text columns, so that
a log can be read with nothing but a database shell.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

accounts = Table(
    "accounts",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", Text, nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("login", Text, comment="The name in small letters; none for whoever runs the server."),
    Column("password", Text, comment="Its argon2id hash; without one nobody signs in."),
    Index("ix_accounts_login", "login", unique=True),
    comment="Those who hold seminars.",
)

seminars = Table(
    "seminars",
    metadata,
    Column("code", String(16), primary_key=True, comment="What people type to join."),
    Column("account", ForeignKey("accounts.id"), nullable=False),
    Column("title", Text, nullable=False),
    Column("scenario", String(64), nullable=False),
    Column("created", BigInteger, nullable=False),
)

colleagues = Table(
    "colleagues",
    metadata,
    Column("seminar", ForeignKey("seminars.code"), primary_key=True),
    Column("account", ForeignKey("accounts.id"), primary_key=True, index=True),
    Column("watches", Boolean, nullable=False, comment="Sees everything and moves nothing."),
    Column("since", BigInteger, nullable=False),
    comment="Who holds a seminar together with the account that it stands with, or watches it.",
)

exercises = Table(
    "exercises",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("seminar", ForeignKey("seminars.code"), nullable=False),
    Column("place", Integer, nullable=False, comment="Its number within the seminar, from 1."),
    Column("due", BigInteger, comment="When its phase ends; written with the entry it follows."),
    UniqueConstraint("seminar", "place"),
    Index("ix_exercises_due", "due"),
)

entries = Table(
    "entries",
    metadata,
    Column("exercise", ForeignKey("exercises.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("seat", String(64), nullable=False, comment="Whose ids `id` is unique among."),
    Column("id", String(32), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("actor", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("command_hash", LargeBinary(32), nullable=False),
    Column("event_hash", LargeBinary(32), nullable=False),
    Column("hash", LargeBinary(32), nullable=False, comment="Of this and all before it."),
    comment="The log. An exercise is its list of entries.",
)

awake = Table(
    "awake",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False, comment="1: one for all."),
    Column("since", BigInteger, nullable=False),
    Column("beat", BigInteger, nullable=False),
    comment="Since when a server has been awake without a break, and when it last said so.",
)

blanked = Table(
    "blanked",
    metadata,
    Column("exercise", String(32), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    ForeignKeyConstraint(["exercise", "number"], ["entries.exercise", "entries.number"]),
    comment="Entries in which what somebody had written was blanked; their digests are of before.",
)

notebook = Table(
    "notebook",
    metadata,
    Column("exercise", ForeignKey("exercises.id"), primary_key=True),
    Column("id", String(32), primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("number", Integer, nullable=False, comment="Of the log's last entry then."),
    Column("round", Integer, nullable=False),
    Column("phase", String(16), nullable=False),
    Column("party", String(64)),
    Column("draft", String(64)),
    Column("text", Text, nullable=False),
    Column("told", BigInteger, comment="When it was read to the room, if it was."),
    Column("author", String(32), comment="The account that wrote it last; none: before 0005."),
    Column("edition", Integer, nullable=False, server_default="1", comment="How often written."),
    comment="What control wrote down for itself. Nobody else is told of it.",
)

people = Table(
    "people",
    metadata,
    Column("seat", String(32), primary_key=True),
    Column("exercise", ForeignKey("exercises.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("language", String(35), nullable=False),
    Column("created", BigInteger, nullable=False),
    comment="Who sits where is in the log; what they are called is only here.",
)

tokens = Table(
    "tokens",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True, comment="SHA-256; the token is nowhere."),
    Column("purpose", String(8), nullable=False, comment="What it is good for."),
    Column("kind", String(16), nullable=False, comment="control, seat, observer, projector."),
    Column("account", ForeignKey("accounts.id")),
    Column("exercise", ForeignKey("exercises.id")),
    Column("seat", ForeignKey("people.seat")),
    Column("expires", BigInteger, nullable=False),
    Column("giver", String(32), comment="The account that gave this word away, if it is one."),
    Index("ix_tokens_expires", "expires"),
)

__all__ = [
    "accounts",
    "awake",
    "blanked",
    "colleagues",
    "entries",
    "exercises",
    "metadata",
    "notebook",
    "people",
    "seminars",
    "tokens",
]
