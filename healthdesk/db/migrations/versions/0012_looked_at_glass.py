"""An index on the few entries of the book that tell of going into a closed file."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_THOSE = sa.text("entity_kind = 'glass'")


def upgrade() -> None:
    """Make it."""
    op.create_index(
        "ix_audit_entry_glass", "audit_entry", ["seq"], sqlite_where=_THOSE, postgresql_where=_THOSE
    )


def downgrade() -> None:
    """Take it away; the entries stay."""
    op.drop_index("ix_audit_entry_glass", table_name="audit_entry")
