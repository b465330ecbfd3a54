"""The schema. A change here needs a migration; a test compares the two."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Time,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _person(name: str, *, key: bool = False) -> Column[int]:
    return Column(
        name, ForeignKey("person.id", ondelete="CASCADE"), primary_key=key, nullable=False
    )


def _skill(*, key: bool = True) -> Column[int]:
    return Column(
        "skill_id", ForeignKey("skill.id", ondelete="CASCADE"), primary_key=key, nullable=False
    )


def _text(name: str) -> Column[str]:
    return Column(name, String, nullable=False, server_default="")


person = Table(
    "person",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    _text("shown_name"),
    _text("role"),
    _text("department"),
    _text("site"),
    Column("start_date", Date),
    _text("email"),
    _text("phone"),
    _text("number"),
    _text("notes"),
    Column("archived", Boolean, nullable=False, server_default="0"),
    Column("rhythm", String, nullable=False, server_default="every week"),
    Column("alternate_from", Date),
    Column("paused_until", Date),
    CheckConstraint("name <> ''", name="named"),
    sqlite_autoincrement=True,
)

photo = Table(
    "photo",
    metadata,
    _person("person_id", key=True),
    Column("mime", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

skill = Table(
    "skill",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("folded", String, nullable=False, unique=True),
    _text("category"),
    sqlite_autoincrement=True,
)

skill_alias = Table(
    "skill_alias",
    metadata,
    Column("folded", String, primary_key=True),
    Column("name", String, nullable=False),
    _skill(key=False),
)

strength = Table(
    "strength",
    metadata,
    _person("person_id", key=True),
    _skill(),
    Column("level", Integer, nullable=False),
    CheckConstraint("level BETWEEN 1 AND 5", name="level"),
)

learning_goal = Table(
    "learning_goal",
    metadata,
    _person("person_id", key=True),
    _skill(),
    Column("priority", Integer, nullable=False),
    Column("present_level", Integer, nullable=False, server_default="0"),
    Column("done", Boolean, nullable=False, server_default="0"),
    Column("target_level", Integer, nullable=False, server_default="3"),
    CheckConstraint("priority BETWEEN 1 AND 3", name="priority"),
    CheckConstraint("present_level BETWEEN 0 AND 5", name="present_level"),
    CheckConstraint("target_level BETWEEN 1 AND 5", name="target_level"),
)

interest = Table(
    "interest",
    metadata,
    _person("person_id", key=True),
    Column("folded", String, primary_key=True),
    Column("topic", String, nullable=False),
)

slot = Table(
    "slot",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("weekday", Integer, nullable=False),
    Column("start", Time, nullable=False),
    Column("end", Time, nullable=False),
    _text("place"),
    Column("capacity", Integer, nullable=False, server_default="1"),
    _text("site"),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
    CheckConstraint("capacity >= 1", name="capacity"),
    sqlite_autoincrement=True,
)

availability = Table(
    "availability",
    metadata,
    _person("person_id", key=True),
    Column("slot_id", ForeignKey("slot.id", ondelete="CASCADE"), primary_key=True),
    Column("answer", String, nullable=False),
)

absence = Table(
    "absence",
    metadata,
    Column("id", Integer, primary_key=True),
    _person("person_id"),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    _text("why"),
    CheckConstraint("first <= last", name="order"),
    Index("ix_absence_person_id", "person_id"),
    sqlite_autoincrement=True,
)

closed_day = Table("closed_day", metadata, Column("day", Date, primary_key=True), _text("name"))

never_pair = Table(
    "never_pair",
    metadata,
    _person("a", key=True),
    _person("b", key=True),
    _text("reason"),
    CheckConstraint("a < b", name="order"),
)

prefer_together = Table(
    "prefer_together",
    metadata,
    _person("a", key=True),
    _person("b", key=True),
    CheckConstraint("a < b", name="order"),
)

reports_to = Table("reports_to", metadata, _person("person_id", key=True), _person("manager_id"))

cover = Table(
    "cover",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit", String, nullable=False),
    Column("value", String, nullable=False),
    Column("at_most", Integer, nullable=False),
    CheckConstraint("at_most >= 0", name="at_most"),
    sqlite_autoincrement=True,
)

setting = Table(
    "setting",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", JSON, nullable=False),
)

# Values can pass 64 bits (see matching/tiers.py), so they are kept as text.
week_round = Table(
    "week_round",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("week", String, nullable=False, unique=True),
    Column("status", String, nullable=False),
    Column("seed", Integer, nullable=False),
    Column("value", String, nullable=False),
    Column("bound", String, nullable=False),
    Column("notes", JSON, nullable=False),
    _text("changed_by"),
    sqlite_autoincrement=True,
)

round_person = Table(
    "round_person",
    metadata,
    Column("round_id", ForeignKey("week_round.id", ondelete="CASCADE"), primary_key=True),
    _person("person_id", key=True),
)

week_group = Table(
    "week_group",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("round_id", ForeignKey("week_round.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("slot_id", ForeignKey("slot.id", ondelete="SET NULL")),
    Column("locked", Boolean, nullable=False, server_default="0"),
    Column("value", String, nullable=False),
    Column("parts", JSON, nullable=False),
    Column("topics", JSON, nullable=False),
    Column("met_before", JSON, nullable=False),
    Column("reasons", JSON, nullable=False),
    Index("ix_week_group_round_id", "round_id"),
    sqlite_autoincrement=True,
)

group_member = Table(
    "group_member",
    metadata,
    Column("group_id", ForeignKey("week_group.id", ondelete="CASCADE"), primary_key=True),
    _person("person_id", key=True),
)

lesson = Table(
    "lesson",
    metadata,
    Column("group_id", ForeignKey("week_group.id", ondelete="CASCADE"), primary_key=True),
    _person("learner_id", key=True),
    _person("teacher_id"),
    _skill(key=False),
    Column("teacher_level", Integer, nullable=False),
    Column("learner_level", Integer, nullable=False),
    Column("value", Integer, nullable=False),
)

sit_out = Table(
    "sit_out",
    metadata,
    Column("round_id", ForeignKey("week_round.id", ondelete="CASCADE"), primary_key=True),
    _person("person_id", key=True),
    Column("cost", String, nullable=False),
    Column("why", JSON, nullable=False),
)

partnership = Table(
    "partnership",
    metadata,
    Column("id", Integer, primary_key=True),
    _person("a"),
    _person("b"),
    _text("goal_a"),
    _text("goal_b"),
    Column("skill_a", ForeignKey("skill.id", ondelete="SET NULL")),
    Column("skill_b", ForeignKey("skill.id", ondelete="SET NULL")),
    Column("meets", String, nullable=False),
    Column("weekday", Integer, nullable=False, server_default="0"),
    Column("start", Time, nullable=False),
    Column("end", Time, nullable=False),
    _text("place"),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("lunch", Boolean, nullable=False, server_default="0"),
    _text("review"),
    Column("reviewed", Date),
    Column("ended", Date),
    Column("ended_by", ForeignKey("person.id", ondelete="SET NULL")),
    _text("why_ended"),
    CheckConstraint("a < b", name="order"),
    CheckConstraint("first <= last", name="days"),
    sqlite_autoincrement=True,
)

outcome = Table(
    "outcome",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("partnership_id", ForeignKey("partnership.id", ondelete="CASCADE"), nullable=False),
    Column("day", Date, nullable=False),
    Column("text", String, nullable=False),
    Column("number", Float),
    _text("unit"),
    Index("ix_outcome_partnership_id", "partnership_id"),
    sqlite_autoincrement=True,
)

# A group's meetup, or a partnership's session: exactly one of the two.
meetup = Table(
    "meetup",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("group_id", ForeignKey("week_group.id", ondelete="CASCADE"), unique=True),
    Column("partnership_id", ForeignKey("partnership.id", ondelete="CASCADE")),
    Column("status", String, nullable=False, server_default="planned"),
    Column("day", Date),
    Column("start", Time),
    Column("end", Time),
    _text("place"),
    _text("topic"),
    Column("revision", Integer, nullable=False, server_default="0"),
    CheckConstraint("(group_id IS NULL) <> (partnership_id IS NULL)", name="of_one"),
    CheckConstraint("partnership_id IS NULL OR day IS NOT NULL", name="session_has_day"),
    Index("ix_meetup_partnership_id", "partnership_id"),
    sqlite_autoincrement=True,
)

# Meetups whose group was dissolved after the round was confirmed: calendars must be told.
called_off = Table(
    "called_off",
    metadata,
    Column("meetup_id", Integer, primary_key=True),
    Column("week", String, nullable=False),
    Column("people", JSON, nullable=False),
    Column("day", Date),
    Column("start", Time),
    Column("end", Time),
    _text("place"),
    Column("revision", Integer, nullable=False),
)

feedback = Table(
    "feedback",
    metadata,
    Column("meetup_id", ForeignKey("meetup.id", ondelete="CASCADE"), primary_key=True),
    _person("person_id", key=True),
    Column("rating", Integer),
    Column("again", Boolean),
    _text("learned"),
    _text("note"),
    CheckConstraint("rating BETWEEN 1 AND 5", name="rating"),
)

progress = Table(
    "progress",
    metadata,
    Column("id", Integer, primary_key=True),
    _person("person_id"),
    _skill(key=False),
    Column("meetup_id", ForeignKey("meetup.id", ondelete="SET NULL")),
    Column("partnership_id", ForeignKey("partnership.id", ondelete="SET NULL")),
    Column("day", Date, nullable=False),
    Column("before", Integer, nullable=False),
    Column("after", Integer, nullable=False),
    Column("shown_before", Integer, nullable=False),
    Column("shown_after", Integer, nullable=False),
    Column("closed", Boolean, nullable=False),
    Index("ix_progress_meetup_id", "meetup_id"),
    sqlite_autoincrement=True,
)

starter = Table(
    "starter",
    metadata,
    Column("meetup_id", ForeignKey("meetup.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("key", String, nullable=False),
    _text("about"),
)

# The history of changes: one step a transaction, one entry a row it touched.
step = Table(
    "step",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("label", String, nullable=False),
    Column("at", DateTime, nullable=False),
    _text("who"),
    Column("undone", Boolean, nullable=False, server_default="0"),
    _text("said"),  # the label's template and fields as JSON (saying.py); empty before 0002
    sqlite_autoincrement=True,
)

step_row = Table(
    "step_row",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("step_id", ForeignKey("step.id", ondelete="CASCADE"), nullable=False),
    Column("table_name", String, nullable=False),
    Column("before", String),
    Column("after", String),
    Index("ix_step_row_step_id", "step_id"),
)

# What calendars outside were told: they do not forget it when a change here is taken back.
calendar_entry = Table(
    "calendar_entry",
    metadata,
    Column("key", String, primary_key=True),
    Column("uid", String, nullable=False),
    Column("week", String, nullable=False),
    Column("people", JSON, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("cancelled", Boolean, nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("start", Time),
    Column("end", Time),
    _text("place"),
)

JOURNAL = (step, step_row, calendar_entry)
"""Tables whose changes are not recorded: the record itself, and what is out of our hands."""
