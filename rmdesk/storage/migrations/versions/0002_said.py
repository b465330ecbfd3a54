"""Steps remember how their label was made, so that it can be said in any language."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("step", sa.Column("said", sa.String(), server_default="", nullable=False))
