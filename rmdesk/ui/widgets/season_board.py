"""The weeks ahead: plan them all at once, look at the plan, keep it as drafts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from rmdesk.domain.changes import Changes
from rmdesk.domain.errors import Cancelled
from rmdesk.services.season_view import MOST_WEEKS, SeasonView, first_open_week, load_season

from ..context import Context
from ..i18n import plural, tr
from ..models.season_model import SeasonModel
from ..tasks import LongWork
from ..theme import em
from .basics import button, label, row
from .season_table import SeasonTable

if TYPE_CHECKING:
    from rmdesk.matching.season import SeasonPlan

FIRST_WEEKS = 8


class SeasonBoard(QWidget):
    """``week_wanted`` asks for a week's own pairs, ``back_wanted`` for where one came from."""

    week_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.view: SeasonView | None = None
        self.plan: SeasonPlan | None = None
        self._stale = True
        self.model = SeasonModel(self)
        self.table = SeasonTable(self.model)
        self.table.week_wanted.connect(self.week_wanted)
        self.weeks = QSpinBox()
        self.weeks.setRange(2, MOST_WEEKS)
        self.weeks.setValue(FIRST_WEEKS)
        self.weeks.setAccessibleName(tr("How many weeks"))
        self.weeks.valueChanged.connect(self._on_weeks)
        self.main_button = button(tr("Plan these weeks"), self.take_next_step, kind="primary")
        self.again_button = button(tr("Throw the plan away"), self.throw_away, icon="undo")
        self.back_button = button(tr("Back"), self.back_wanted.emit, kind="quiet", icon="previous")
        self.said = label("", "muted")
        self._place()
        context.changed.connect(self._on_changed)

    def _place(self) -> None:
        head = row(
            self.back_button,
            label(tr("Weeks ahead"), "title", wrap=False),
            self.weeks,
            label(tr("weeks"), "muted", wrap=False),
            None,
            self.again_button,
            self.main_button,
        )
        head.setSpacing(em(self, 0.5))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.6))
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        self._show_step()

    # --- asking and showing

    @Slot()
    def refresh(self) -> None:
        """Ask for the weeks anew."""
        self._stale = False
        ask = partial(load_season, self._context.services.session, self.weeks.value(), self.plan)
        self._context.ask("season", ask, self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._stale = self._stale or bool(changes.tables)
        if changes.tables and self.plan is not None:
            self.plan = None  # it was made for how things were before
            self._show_step()
        if self._stale and self.isVisible():
            self.refresh()

    def _show(self, view: SeasonView) -> None:
        self.view = view
        self.model.show_season(view)
        self.table.fit_columns()
        if view.weeks and view.people:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_step()

    def _show_step(self) -> None:
        there = self.plan is not None
        self.main_button.setText(tr("Keep as drafts") if there else tr("Plan these weeks"))
        self.again_button.setVisible(there)
        self.said.setText(plan_words(self.plan) if self.plan else self._open_words())

    def _open_words(self) -> str:
        return tr(
            "Plan several weeks at once, so that nobody meets the same person too soon. "
            "Weeks that are confirmed stay as they are."
        )

    @Slot(int)
    def _on_weeks(self, _count: int) -> None:
        self.plan = None
        self.refresh()

    # --- planning

    @Slot()
    def take_next_step(self) -> None:
        """Plan; or keep the plan that is shown."""
        services, count = self._context.services, self.weeks.value()
        self.main_button.setEnabled(False)
        if self.plan is not None:
            keep = partial(services.planning.save, self.plan)
            self._context.change(keep, self._kept, self._failed)
            return

        def job(work: LongWork) -> SeasonPlan:
            first = first_open_week(services.session)
            return services.planning.plan(
                first,
                count,
                progress=lambda done, total, _merit: work.tell(done, total),
                check=work.check,
            )

        self._context.work(tr("Planning…"), job, self._planned, self._failed)

    @Slot()
    def throw_away(self) -> None:
        """Show the weeks as they are stored again."""
        self.plan = None
        self.refresh()

    def _planned(self, plan: SeasonPlan) -> None:
        self.main_button.setEnabled(True)
        self.plan = plan
        self.refresh()

    def _kept(self, _changes: Changes) -> None:
        self.main_button.setEnabled(True)

    def _failed(self, error: BaseException) -> None:
        self.main_button.setEnabled(True)
        if not isinstance(error, Cancelled):
            self._context.failed.emit(error)


def plan_words(plan: SeasonPlan) -> str:
    """What a plan brings, and how near it is to the best there can be."""
    merit = plan.merit
    parts = [plural("{n} week planned", "{n} weeks planned", len(plan.rounds))]
    parts.append(
        plural("{n} person sits out once", "{n} times somebody sits out", merit.left_out)
        if merit.left_out
        else tr("nobody is left out")
    )
    parts.append(
        plural(
            "{n} pair meets again within three weeks",
            "{n} pairs meet again within three weeks",
            merit.recent_repeats,
        )
        if merit.recent_repeats
        else tr("nobody meets the same person within three weeks")
    )
    if plan.ceiling > 0:
        parts.append(
            tr(
                "at least {percent} % of the learning any plan could bring",
                percent=min(100, int(100 * merit.worth / plan.ceiling)),
            )
        )
    return "; ".join(parts) + "."
