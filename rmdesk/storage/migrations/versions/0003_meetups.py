"""Partnerships, what people say of meetups, what they learn, and conversation starters."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("meetup", "learning_goal"):
        op.execute(f"ALTER TABLE {name} RENAME TO old_{name}")
    _partnership()
    _learning_goal()
    _meetup()
    for create in (_outcome, _called_off, _feedback, _progress, _starter):
        create()
    _copy("learning_goal", "person_id, skill_id, priority, present_level, done")
    _copy("meetup", 'id, group_id, status, day, start, "end", place')
    # An open goal lies above where the learner stands.
    op.execute(
        "UPDATE learning_goal SET target_level = min(present_level + 1, 5) "
        "WHERE NOT done AND present_level >= target_level"
    )
    # Numbers once printed on slips are never given to another meetup.
    op.execute("DELETE FROM sqlite_sequence WHERE name = 'meetup'")
    op.execute("UPDATE sqlite_sequence SET name = 'meetup' WHERE name = 'old_meetup'")
    op.execute("DROP TABLE old_meetup")
    op.execute("DROP TABLE old_learning_goal")


def _copy(table: str, columns: str) -> None:
    op.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM old_{table}")  # noqa: S608


def _partnership() -> None:
    op.create_table(
        "partnership",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("a", sa.Integer(), nullable=False),
        sa.Column("b", sa.Integer(), nullable=False),
        sa.Column("goal_a", sa.String(), server_default="", nullable=False),
        sa.Column("goal_b", sa.String(), server_default="", nullable=False),
        sa.Column("skill_a", sa.Integer(), nullable=True),
        sa.Column("skill_b", sa.Integer(), nullable=True),
        sa.Column("meets", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), server_default="0", nullable=False),
        sa.Column("start", sa.Time(), nullable=False),
        sa.Column("end", sa.Time(), nullable=False),
        sa.Column("place", sa.String(), server_default="", nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("lunch", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("review", sa.String(), server_default="", nullable=False),
        sa.Column("reviewed", sa.Date(), nullable=True),
        sa.Column("ended", sa.Date(), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.Column("why_ended", sa.String(), server_default="", nullable=False),
        sa.CheckConstraint("a < b", name=op.f("ck_partnership_order")),
        sa.CheckConstraint("first <= last", name=op.f("ck_partnership_days")),
        sa.ForeignKeyConstraint(
            ["a"], ["person.id"], name=op.f("fk_partnership_a"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["b"], ["person.id"], name=op.f("fk_partnership_b"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["ended_by"], ["person.id"], name=op.f("fk_partnership_ended_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["skill_a"], ["skill.id"], name=op.f("fk_partnership_skill_a"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["skill_b"], ["skill.id"], name=op.f("fk_partnership_skill_b"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partnership")),
        sqlite_autoincrement=True,
    )


def _learning_goal() -> None:
    op.create_table(
        "learning_goal",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("skill_id", sa.Integer(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("present_level", sa.Integer(), server_default="0", nullable=False),
        sa.Column("done", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("target_level", sa.Integer(), server_default="3", nullable=False),
        sa.CheckConstraint(
            "present_level BETWEEN 0 AND 5", name=op.f("ck_learning_goal_present_level")
        ),
        sa.CheckConstraint("priority BETWEEN 1 AND 3", name=op.f("ck_learning_goal_priority")),
        sa.CheckConstraint(
            "target_level BETWEEN 1 AND 5", name=op.f("ck_learning_goal_target_level")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_learning_goal_person_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["skill_id"], ["skill.id"], name=op.f("fk_learning_goal_skill_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "skill_id", name=op.f("pk_learning_goal")),
    )


def _meetup() -> None:
    op.create_table(
        "meetup",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("partnership_id", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(), server_default="planned", nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("start", sa.Time(), nullable=True),
        sa.Column("end", sa.Time(), nullable=True),
        sa.Column("place", sa.String(), server_default="", nullable=False),
        sa.Column("topic", sa.String(), server_default="", nullable=False),
        sa.Column("revision", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "(group_id IS NULL) <> (partnership_id IS NULL)", name=op.f("ck_meetup_of_one")
        ),
        sa.CheckConstraint(
            "partnership_id IS NULL OR day IS NOT NULL", name=op.f("ck_meetup_session_has_day")
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["week_group.id"], name=op.f("fk_meetup_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_meetup_partnership_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetup")),
        sa.UniqueConstraint("group_id", name=op.f("uq_meetup_group_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_meetup_partnership_id", "meetup", ["partnership_id"], unique=False)


def _outcome() -> None:
    op.create_table(
        "outcome",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("number", sa.Float(), nullable=True),
        sa.Column("unit", sa.String(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_outcome_partnership_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outcome_partnership_id", "outcome", ["partnership_id"], unique=False)


def _called_off() -> None:
    op.create_table(
        "called_off",
        sa.Column("meetup_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("start", sa.Time(), nullable=True),
        sa.Column("end", sa.Time(), nullable=True),
        sa.Column("place", sa.String(), server_default="", nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("meetup_id", name=op.f("pk_called_off")),
    )


def _feedback() -> None:
    op.create_table(
        "feedback",
        sa.Column("meetup_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("again", sa.Boolean(), nullable=True),
        sa.Column("learned", sa.String(), server_default="", nullable=False),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.CheckConstraint("rating BETWEEN 1 AND 5", name=op.f("ck_feedback_rating")),
        sa.ForeignKeyConstraint(
            ["meetup_id"], ["meetup.id"], name=op.f("fk_feedback_meetup_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_feedback_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("meetup_id", "person_id", name=op.f("pk_feedback")),
    )


def _progress() -> None:
    op.create_table(
        "progress",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("skill_id", sa.Integer(), nullable=False),
        sa.Column("meetup_id", sa.Integer(), nullable=True),
        sa.Column("partnership_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("before", sa.Integer(), nullable=False),
        sa.Column("after", sa.Integer(), nullable=False),
        sa.Column("shown_before", sa.Integer(), nullable=False),
        sa.Column("shown_after", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meetup_id"], ["meetup.id"], name=op.f("fk_progress_meetup_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_progress_partnership_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_progress_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["skill_id"], ["skill.id"], name=op.f("fk_progress_skill_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_progress")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_progress_meetup_id", "progress", ["meetup_id"], unique=False)


def _starter() -> None:
    op.create_table(
        "starter",
        sa.Column("meetup_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("about", sa.String(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["meetup_id"], ["meetup.id"], name=op.f("fk_starter_meetup_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("meetup_id", "position", name=op.f("pk_starter")),
    )
