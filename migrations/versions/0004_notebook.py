"""The facilitator's notebook."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "notebook",
        sa.Column("exercise", sa.String(32), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("number", sa.Integer, nullable=False, comment="Of the log's last entry then."),
        sa.Column("round", sa.Integer, nullable=False),
        sa.Column("phase", sa.String(16), nullable=False),
        sa.Column("party", sa.String(64), nullable=True),
        sa.Column("draft", sa.String(64), nullable=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column(
            "told",
            sa.BigInteger,
            nullable=True,
            comment="When it was read to the room, if it was.",
        ),
        sa.PrimaryKeyConstraint("exercise", "id", name=op.f("pk_notebook")),
        sa.ForeignKeyConstraint(
            ["exercise"], ["exercises.id"], name=op.f("fk_notebook_exercise_exercises")
        ),
        comment="What control wrote down for itself. Nobody else is told of it.",
    )


def downgrade() -> None:
    op.drop_table("notebook")
