"""Accounts that sign in, and entries in which words were blanked."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "accounts",
        sa.Column(
            "login",
            sa.Text,
            nullable=True,
            comment="The name in small letters; none for whoever runs the server.",
        ),
    )
    op.add_column(
        "accounts",
        sa.Column(
            "password",
            sa.Text,
            nullable=True,
            comment="Its argon2id hash; without one nobody signs in.",
        ),
    )
    op.create_index("ix_accounts_login", "accounts", ["login"], unique=True)
    op.create_table(
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
        comment=(
            "Entries in which what somebody had written was blanked; their digests are of before."
        ),
    )


def downgrade() -> None:
    op.drop_table("blanked")
    op.drop_index("ix_accounts_login", "accounts")
    with op.batch_alter_table("accounts") as table:
        table.drop_column("password")
        table.drop_column("login")
