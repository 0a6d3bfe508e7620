"""Seminars that several facilitators hold, and who gave a word away or wrote a page."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "colleagues",
        sa.Column("seminar", sa.String(16), nullable=False),
        sa.Column("account", sa.String(32), nullable=False),
        sa.Column(
            "watches", sa.Boolean, nullable=False, comment="Sees everything and moves nothing."
        ),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("seminar", "account", name=op.f("pk_colleagues")),
        sa.ForeignKeyConstraint(
            ["seminar"], ["seminars.code"], name=op.f("fk_colleagues_seminar_seminars")
        ),
        sa.ForeignKeyConstraint(
            ["account"], ["accounts.id"], name=op.f("fk_colleagues_account_accounts")
        ),
        comment=(
            "Who holds a seminar together with the account that it stands with, or watches it."
        ),
    )
    op.create_index(op.f("ix_colleagues_account"), "colleagues", ["account"])
    op.add_column(
        "tokens",
        sa.Column(
            "giver",
            sa.String(32),
            nullable=True,
            comment="The account that gave this word away, if it is one.",
        ),
    )
    _say_of_purpose("What it is good for.")
    op.add_column(
        "notebook",
        sa.Column(
            "author",
            sa.String(32),
            nullable=True,
            comment="The account that wrote it last; none: before 0005.",
        ),
    )
    op.add_column(
        "notebook",
        sa.Column(
            "edition",
            sa.Integer,
            nullable=False,
            server_default="1",
            comment="How often written.",
        ),
    )


def downgrade() -> None:
    """Each seminar is that of one account again: the one that it stood with all the while."""
    # Words of kinds that the older program does not know would never be asked for, nor go away.
    op.execute("DELETE FROM tokens WHERE purpose IN ('share', 'watch')")
    _say_of_purpose("`link` or `session`.")
    with op.batch_alter_table("notebook") as table:
        table.drop_column("edition")
        table.drop_column("author")
    with op.batch_alter_table("tokens") as table:
        table.drop_column("giver")
    op.drop_index(op.f("ix_colleagues_account"), "colleagues")
    op.drop_table("colleagues")


def _say_of_purpose(comment: str) -> None:
    if op.get_bind().dialect.name == "postgresql":  # SQLite keeps no comments
        op.alter_column("tokens", "purpose", comment=comment)
