"""Since when a server has been awake: of all the processes there are, one for all."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "awake",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=False, comment="1: one for all."),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("beat", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_awake")),
        comment="Since when a server has been awake without a break, and when it last said so.",
    )


def downgrade() -> None:
    op.drop_table("awake")
