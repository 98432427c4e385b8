"""By what a desk sees that it has the key with which the files of this house are closed."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base


class FileKeyRow(Base):
    """One row, on a shared server."""

    __tablename__ = "file_key"
    __table_args__ = (sa.CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    proof: Mapped[bytes]
    """A known word, closed as a file is: it opens with the key of the house alone."""
    all_closed_at: Mapped[datetime | None]
    """Since when no file of before lies open any more; None until then."""
