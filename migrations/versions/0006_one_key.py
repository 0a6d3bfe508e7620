"""Entries have one key, their place. That no id is used twice follows from it: each is decided on
all before it, and a second index of random ids was half of what storing an entry wrote."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NAME = "uq_entries_exercise_seat_id"


def upgrade() -> None:
    with _anew(), op.batch_alter_table("entries") as table:
        table.drop_constraint(NAME, type_="unique")


def downgrade() -> None:
    with _anew(), op.batch_alter_table("entries") as table:
        table.create_unique_constraint(NAME, ["exercise", "seat", "id"])


@contextmanager
def _anew() -> Iterator[None]:
    """SQLite changes a table by writing it anew; what points to it steps aside meanwhile."""
    if op.get_bind().dialect.name != "sqlite":
        yield
        return
    pages = op.get_bind().execute(sa.text("SELECT exercise, number, at FROM blanked")).all()
    op.drop_table("blanked")
    yield
    table = op.create_table(
        "blanked",
        sa.Column("exercise", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("exercise", "number", name=op.f("pk_blanked")),
        sa.ForeignKeyConstraint(
            ["exercise", "number"],
            ["entries.exercise", "entries.number"],
            name=op.f("fk_blanked_exercise_entries"),
        ),
    )
    op.bulk_insert(table, [page._asdict() for page in pages])
