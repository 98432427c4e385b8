"""Weekly hours of a room or a kind of talk, beside those of a therapist."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

_OF = (("room_id", "room"), ("service_id", "healthcare_service"))
_OF_ONE = (
    "(CASE WHEN therapist_id IS NULL THEN 0 ELSE 1 END)"
    " + (CASE WHEN room_id IS NULL THEN 0 ELSE 1 END)"
    " + (CASE WHEN service_id IS NULL THEN 0 ELSE 1 END) = 1"
)
_CHECK = "ck_availability_of_one"


def upgrade() -> None:
    """Each stretch there is stays its therapist's; every room and kind is to be had always, as before."""
    with op.batch_alter_table("availability") as hours:
        hours.alter_column("therapist_id", nullable=True, existing_type=sa.Uuid())
        for name, table in _OF:
            hours.add_column(sa.Column(name, sa.Uuid(), nullable=True))
            hours.create_foreign_key(op.f(f"fk_availability_{name}"), table, [name], ["id"])
        hours.create_check_constraint(op.f(_CHECK), sa.text(_OF_ONE))


def downgrade() -> None:
    """Hours of rooms and kinds of talk go: the program of before would take them for a therapist's."""
    op.execute("DELETE FROM availability WHERE therapist_id IS NULL")
    with op.batch_alter_table("availability") as hours:
        hours.drop_constraint(op.f(_CHECK), type_="check")
        for name, _table in _OF:
            hours.drop_constraint(op.f(f"fk_availability_{name}"), type_="foreignkey")
            hours.drop_column(name)
        hours.alter_column("therapist_id", nullable=False, existing_type=sa.Uuid())
