"""The log, the seminars and the people: the first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("created", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        comment="Those who hold seminars.",
    )
    op.create_table(
        "seminars",
        sa.Column("code", sa.String(16), nullable=False, comment="What people type to join."),
        sa.Column("account", sa.String(32), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("scenario", sa.String(64), nullable=False),
        sa.Column("created", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_seminars")),
        sa.ForeignKeyConstraint(
            ["account"], ["accounts.id"], name=op.f("fk_seminars_account_accounts")
        ),
    )
    op.create_table(
        "exercises",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("seminar", sa.String(16), nullable=False),
        sa.Column(
            "place", sa.Integer, nullable=False, comment="Its number within the seminar, from 1."
        ),
        sa.Column(
            "due",
            sa.BigInteger,
            nullable=True,
            comment="When its phase ends; written with the entry it follows.",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exercises")),
        sa.ForeignKeyConstraint(
            ["seminar"], ["seminars.code"], name=op.f("fk_exercises_seminar_seminars")
        ),
        sa.UniqueConstraint("seminar", "place", name=op.f("uq_exercises_seminar_place")),
    )
    op.create_index("ix_exercises_due", "exercises", ["due"])
    op.create_table(
        "entries",
        sa.Column("exercise", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("seat", sa.String(64), nullable=False, comment="Whose ids `id` is unique among."),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("command", sa.Text, nullable=False),
        sa.Column("event", sa.Text, nullable=False),
        sa.Column("command_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("event_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("hash", sa.LargeBinary(32), nullable=False, comment="Of this and all before it."),
        sa.PrimaryKeyConstraint("exercise", "number", name=op.f("pk_entries")),
        sa.ForeignKeyConstraint(
            ["exercise"], ["exercises.id"], name=op.f("fk_entries_exercise_exercises")
        ),
        sa.UniqueConstraint("exercise", "seat", "id", name=op.f("uq_entries_exercise_seat_id")),
        comment="The log. An exercise is its list of entries.",
    )
    op.create_table(
        "people",
        sa.Column("seat", sa.String(32), nullable=False),
        sa.Column("exercise", sa.String(32), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("created", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("seat", name=op.f("pk_people")),
        sa.ForeignKeyConstraint(
            ["exercise"], ["exercises.id"], name=op.f("fk_people_exercise_exercises")
        ),
        comment="Who sits where is in the log; what they are called is only here.",
    )
    op.create_index(op.f("ix_people_exercise"), "people", ["exercise"])
    op.create_table(
        "tokens",
        sa.Column(
            "hash", sa.LargeBinary(32), nullable=False, comment="SHA-256; the token is nowhere."
        ),
        sa.Column("purpose", sa.String(8), nullable=False, comment="`link` or `session`."),
        sa.Column(
            "kind",
            sa.String(16),
            nullable=False,
            comment="control, seat, observer, projector.",
        ),
        sa.Column("account", sa.String(32), nullable=True),
        sa.Column("exercise", sa.String(32), nullable=True),
        sa.Column("seat", sa.String(32), nullable=True),
        sa.Column("expires", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_tokens")),
        sa.ForeignKeyConstraint(
            ["account"], ["accounts.id"], name=op.f("fk_tokens_account_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["exercise"], ["exercises.id"], name=op.f("fk_tokens_exercise_exercises")
        ),
        sa.ForeignKeyConstraint(["seat"], ["people.seat"], name=op.f("fk_tokens_seat_people")),
    )
    op.create_index("ix_tokens_expires", "tokens", ["expires"])


def downgrade() -> None:
    for name in ("tokens", "people", "entries", "exercises", "seminars", "accounts"):
        op.drop_table(name)
