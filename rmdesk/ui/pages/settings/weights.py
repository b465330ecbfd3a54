"""What matters: sliders in plain words, and what they change in this week's round."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout

from rmdesk.domain.programme import Matters, Weights
from rmdesk.services.settings_view import SettingsView, WeightsEffect, weights_effect

from ...context import Context
from ...i18n import listed, plural, tr
from ...theme import em
from ...widgets.basics import label, panel
from .section import Section

STEPS = (Matters.NOT_AT_ALL, Matters.A_LITTLE, Matters.NORMAL, Matters.A_LOT)
PAUSE_MS = 500
MOST_GROUPS = 8


def _step_words(matters: Matters) -> str:
    return {
        Matters.NOT_AT_ALL: tr("not at all"),
        Matters.A_LITTLE: tr("a little"),
        Matters.NORMAL: tr("normally"),
        Matters.A_LOT: tr("a lot"),
    }[matters]


def _questions() -> dict[str, tuple[str, str]]:
    return {
        "learning": (tr("Learning"), tr("Pairs who can show each other what they want to learn")),
        "two_way": (tr("Both ways"), tr("Both of a pair learn something, not only one")),
        "new_faces": (tr("New faces"), tr("People who have not met within a year")),
        "newcomer_meets_veteran": (
            tr("Newcomer meets veteran"),
            tr("Somebody new with somebody who has been here for years"),
        ),
        "departments_mix": (tr("Departments mix"), tr("People of two departments")),
        "shared_interests": (tr("Shared interests"), tr("Topics both like to talk about")),
        "apart_from_manager": (tr("Apart from the manager"), tr("Nobody lunches with their boss")),
        "prefer_together": (tr("Wishes"), tr("Those who would like to meet")),
        "missed_first": (tr("Missed meetups"), tr("A meetup that did not happen comes first")),
    }


class WeightsSection(Section):
    """One slider for each of the nine things that make a good pair."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.sliders: dict[str, QSlider] = {}
        self._words: dict[str, QLabel] = {}
        self._before: Weights | None = None
        self.preview = label("", "strong")
        self.gone, self.come = label(""), label("")
        self.instead, inside = panel()
        sides = QHBoxLayout()
        for title, names in ((tr("Now"), self.gone), (tr("Then"), self.come)):
            side = QVBoxLayout()
            side.addWidget(label(title, "heading"))
            side.addWidget(names)
            side.addStretch(1)
            sides.addLayout(side, 1)
        inside.addLayout(sides)
        self.instead.hide()
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(PAUSE_MS)
        self.rest.timeout.connect(self.store)
        self._build()

    @staticmethod
    def title() -> str:
        return tr("What matters")

    def _build(self) -> None:
        self.column.addWidget(
            label(tr("How much does each of these matter when pairs are suggested?"), "muted")
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(em(self, 1.0))
        grid.setVerticalSpacing(em(self, 0.35))
        for at, (key, (title, why)) in enumerate(_questions().items()):
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, len(STEPS) - 1)
            slider.setPageStep(1)
            slider.setTickPosition(QSlider.TickPosition.TicksBelow)
            slider.setTickInterval(1)
            slider.setFixedWidth(em(self, 11))
            slider.valueChanged.connect(self._moved)
            words = label("", "strong", wrap=False)
            words.setMinimumWidth(em(self, 5))
            grid.addWidget(label(title, wrap=False), at, 0)
            grid.addWidget(slider, at, 1)
            grid.addWidget(words, at, 2)
            grid.addWidget(label(why, "muted"), at, 3)
            self.sliders[key], self._words[key] = slider, words
        grid.setColumnStretch(3, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.preview)
        self.column.addWidget(self.instead)
        self.column.addWidget(self.error)
        self.column.addStretch(1)

    def fill(self, view: SettingsView) -> None:
        if self._before is None:
            self._before = view.programme.weights
        if self.rest.isActive():
            return
        for key, slider in self.sliders.items():
            slider.blockSignals(True)
            slider.setValue(STEPS.index(getattr(view.programme.weights, key)))
            slider.blockSignals(False)
        self._say_steps()

    def _say_steps(self) -> None:
        for key, slider in self.sliders.items():
            words = _step_words(STEPS[slider.value()])
            self._words[key].setText(words)
            slider.setAccessibleName(
                tr("{what}: matters {how}", what=_questions()[key][0], how=words)
            )

    def _moved(self) -> None:
        self._say_steps()
        self.rest.start()

    def store(self) -> None:
        """Keep the weights as the sliders stand, and ask what they change."""
        if self.view is None:
            return
        chosen = {key: STEPS[s.value()] for key, s in self.sliders.items()}
        self.set_programme(weights=replace(self.view.programme.weights, **chosen))
        before = self._before or Weights()
        session = self.context.services.session
        self.preview.setText(tr("Looking what that would change…"))
        self.context.ask(
            "weights effect", lambda: weights_effect(session, before), self._show_effect
        )

    def _show_effect(self, effect: WeightsEffect) -> None:
        self.instead.setVisible(effect.changed > 0)
        self.gone.setText(_some(effect.gone))
        self.come.setText(_some(effect.come))
        if effect.groups == 0:
            self.preview.setText(tr("This counts from the next round that is suggested."))
        elif effect.changed == 0:
            self.preview.setText(tr("This week's pairs would stay as they are."))
        else:
            text = plural(
                "{n} of {all} groups of this week would be another.",
                "{n} of {all} groups of this week would be others.",
                effect.changed,
                all=effect.groups,
            )
            if effect.has_draft:
                text += " " + tr("Press “Suggest again” on the first page to have them.")
            self.preview.setText(text)


def _some(groups: tuple[tuple[str, ...], ...]) -> str:
    """The names of the first groups, one a line, and how many more there are."""
    lines = [listed(g) for g in groups[:MOST_GROUPS]]
    more = len(groups) - MOST_GROUPS
    if more > 0:
        lines.append(plural("and {n} more group", "and {n} more groups", more))
    return "\n".join(lines)
