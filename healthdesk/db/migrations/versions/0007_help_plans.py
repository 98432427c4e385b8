"""Personal plans of help with their earlier versions, and the people who care for somebody.

Two files of one person may become one: what is kept once a person may then be there twice, and the
newest counts. So nothing here is unique to a person, and what the rights kept so no longer is.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_ONE = "uq_entitlement_follow_up_right"
_JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Make room for them."""
    op.create_table(
        "help_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("goals", _JSON, nullable=False),
        sa.Column("look_again_on", sa.Date(), nullable=True),
        sa.Column("next_due", sa.Date(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_help_plan_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_plan")),
    )
    op.create_index(op.f("ix_help_plan_patient_id"), "help_plan", ["patient_id"], unique=False)
    op.create_index(op.f("ix_help_plan_next_due"), "help_plan", ["next_due"], unique=False)
    op.create_table(
        "help_plan_past",
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("goals", _JSON, nullable=False),
        sa.Column("look_again_on", sa.Date(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["help_plan.id"], name=op.f("fk_help_plan_past_plan_id")),
        sa.PrimaryKeyConstraint("plan_id", "version", name=op.f("pk_help_plan_past")),
    )
    op.create_table(
        "carer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("does", sa.Text(), nullable=False),
        sa.Column("load", sa.Text(), nullable=True),
        sa.Column("load_words", sa.Text(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_carer_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_carer")),
    )
    op.create_index(op.f("ix_carer_patient_id"), "carer", ["patient_id"], unique=False)
    op.create_index(op.f("ix_carer_person_id"), "carer", ["person_id"], unique=False)
    op.drop_table("entitlement_check")
    _make_checks(sa.Column("id", sa.Uuid(), nullable=False), "id")
    op.create_index(
        op.f("ix_entitlement_check_patient_id"), "entitlement_check", ["patient_id"], unique=False
    )
    with op.batch_alter_table("entitlement_follow_up") as follow_up:
        follow_up.drop_constraint(_ONE, type_="unique")


def _make_checks(first: sa.Column[Any] | None, key: str) -> None:
    """The last checks: made anew by the next look into somebody's rights."""
    op.create_table(
        "entitlement_check",
        *([] if first is None else [first]),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("outcomes", _JSON, nullable=False),
        sa.Column("appeared", _JSON, nullable=False),
        sa.Column("has_new", sa.Boolean(), nullable=False),
        sa.Column("edition", sa.Text(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_entitlement_check_patient_id")),
        sa.PrimaryKeyConstraint(key, name=op.f("pk_entitlement_check")),
    )
    for column in ("has_new", "checked_on"):
        op.create_index(op.f(f"ix_entitlement_check_{column}"), "entitlement_check", [column], unique=False)


def downgrade() -> None:
    """Take them away."""
    with op.batch_alter_table("entitlement_follow_up") as follow_up:
        follow_up.create_unique_constraint(_ONE, ["patient_id", "entitlement_id"])
    op.drop_table("entitlement_check")
    _make_checks(None, "patient_id")
    for table in ("carer", "help_plan_past", "help_plan"):
        op.drop_table(table)
