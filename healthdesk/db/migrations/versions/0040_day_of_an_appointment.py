"""When a partner sees somebody: a day, and the hour only where somebody told it.

Until now noon stood for an hour that nobody knew. An appointment at noon itself cannot be told from those: it
keeps its day.
"""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

_NOON = time(12)
_MOMENT = sa.DateTime(timezone=True)
_ALL = sa.table(
    "referral",
    sa.column("id", sa.Uuid()),
    sa.column("planned_on", sa.Date()),
    sa.column("planned_at", _MOMENT),
)


def upgrade() -> None:
    """The day by the clock of the house."""
    op.add_column("referral", sa.Column("planned_on", sa.Date(), nullable=True))
    connection, zone = op.get_bind(), _zone()
    for row in connection.execute(sa.select(_ALL).where(_ALL.c.planned_at.is_not(None))).all():
        at = row.planned_at if row.planned_at.tzinfo is not None else row.planned_at.replace(tzinfo=UTC)
        local = at.astimezone(zone)
        told: dict[str, object] = {"planned_on": local.date()}
        if local.time() == _NOON:
            told["planned_at"] = None
        connection.execute(_ALL.update().where(_ALL.c.id == row.id).values(told))


def downgrade() -> None:
    """Noon again where only a day is known."""
    connection, zone = op.get_bind(), _zone()
    only_day = sa.and_(_ALL.c.planned_at.is_(None), _ALL.c.planned_on.is_not(None))
    for row in connection.execute(sa.select(_ALL).where(only_day)).all():
        noon = datetime.combine(row.planned_on, _NOON, zone).astimezone(UTC)
        kept = noon if connection.dialect.name == "postgresql" else noon.replace(tzinfo=None)
        connection.execute(_ALL.update().where(_ALL.c.id == row.id).values(planned_at=kept))
    op.drop_column("referral", "planned_on")


def _zone() -> ZoneInfo:
    named = op.get_bind().scalar(sa.text("SELECT time_zone FROM house"))
    return ZoneInfo(named or "Europe/Brussels")
