"""The programme: whose it is, how often, and how it is written."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from rmdesk.domain.programme import Cadence, Paper, WhenOdd
from rmdesk.services.settings_view import SettingsView

from ...context import Context
from ...i18n import day_name, language_names, locale_name, tr
from ...theme import em
from ...widgets.logo_field import LogoField
from .section import Section, add_field, choice, choose, form

LOCALES = (
    "en_GB", "en_US", "en_CA", "en_AU", "en_IE", "en_IN", "en_ZA", "ar_EG", "bg_BG", "ca_ES",
    "cs_CZ", "da_DK", "de_DE", "de_AT", "de_CH", "el_GR", "es_ES", "es_MX", "es_US", "et_EE",
    "fa_IR", "fi_FI", "fr_CA", "fr_CH", "fr_FR", "he_IL", "hi_IN", "hr_HR", "hu_HU", "id_ID",
    "it_IT", "ja_JP", "ko_KR", "lt_LT", "lv_LV", "nb_NO", "nl_BE", "nl_NL", "pl_PL", "pt_BR",
    "pt_PT", "ro_RO", "ru_RU", "sk_SK", "sl_SI", "sv_SE", "th_TH", "tr_TR", "uk_UA", "ur_PK",
    "vi_VN", "zh_CN", "zh_TW",
)  # fmt: skip


class ProgrammeSection(Section):
    """Company, cadence, first weekday, odd numbers, paper, dates."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.company = QLineEdit()
        self.company.setMinimumWidth(em(self, 18))
        self.company.editingFinished.connect(self._set_company)
        self.logo = LogoField()
        self.logo.chosen.connect(self._set_logo)
        self.cadence = choice(
            [
                (tr("Every week"), Cadence.WEEKLY),
                (tr("Every second week"), Cadence.FORTNIGHTLY),
                (tr("Once a month"), Cadence.MONTHLY),
            ]
        )
        self.first_weekday = choice([(day_name(d), d) for d in (0, 5, 6)])
        self.when_odd = choice(
            [
                (tr("Three meet together"), WhenOdd.TRIO),
                (tr("One person sits out, in turn"), WhenOdd.SIT_OUT),
            ]
        )
        self.paper = choice([("A4", Paper.A4), ("Letter", Paper.LETTER)])
        self.language = choice(language_names())
        self.locale_box = choice([(locale_name(code), code) for code in LOCALES])
        self.cadence.currentIndexChanged.connect(self._set_cadence)
        self.first_weekday.currentIndexChanged.connect(self._set_first_weekday)
        self.when_odd.currentIndexChanged.connect(self._set_when_odd)
        self.paper.currentIndexChanged.connect(self._set_paper)
        self.language.currentIndexChanged.connect(self._set_language)
        self.locale_box.currentIndexChanged.connect(self._set_locale)
        self.workdays = [QCheckBox(day_name(d, short=True)) for d in range(7)]
        self._build()

    @staticmethod
    def title() -> str:
        return tr("Programme")

    def _build(self) -> None:
        days = QWidget()
        line = QHBoxLayout(days)
        line.setContentsMargins(0, 0, 0, 0)
        for weekday, box in enumerate(self.workdays):
            box.setAccessibleName(day_name(weekday))
            box.clicked.connect(self._set_workdays)
            line.addWidget(box)
        fields = form()
        add_field(fields, tr("&Company name"), self.company, tr("Printed on every sheet."))
        add_field(fields, tr("&Logo"), self.logo, name=tr("The company's logo"))
        add_field(fields, tr("&How often"), self.cadence)
        add_field(fields, tr("&Working days"), days)
        add_field(fields, tr("Weeks &begin on"), self.first_weekday)
        add_field(fields, tr("When the number is &odd"), self.when_odd)
        add_field(fields, tr("&Paper"), self.paper)
        add_field(fields, tr("Lan&guage of the sheets"), self.language)
        add_field(fields, tr("&Dates on sheets as in"), self.locale_box)
        self.column.addLayout(fields)
        self.column.addWidget(self.error)
        self.column.addStretch(1)

    def fill(self, view: SettingsView) -> None:
        programme = view.programme
        if not self.company.hasFocus():
            self.company.setText(programme.company_name)
        self.logo.show_logo(programme.logo)
        choose(self.cadence, programme.cadence)
        choose(self.first_weekday, programme.first_weekday)
        choose(self.when_odd, programme.when_odd)
        choose(self.paper, programme.paper)
        choose(self.language, programme.language)
        if self.locale_box.findData(programme.locale) < 0:
            self.locale_box.addItem(locale_name(programme.locale), programme.locale)
        choose(self.locale_box, programme.locale)
        for weekday, box in enumerate(self.workdays):
            box.setChecked(weekday in programme.workdays)

    def _set_company(self) -> None:
        self.set_programme(company_name=self.company.text().strip())

    def _set_logo(self, data: bytes | None) -> None:
        rules = self.context.services.rules
        self.change(lambda: rules.set_logo(data))

    def _set_cadence(self) -> None:
        self.set_programme(cadence=Cadence(self.cadence.currentData()))

    def _set_first_weekday(self) -> None:
        self.set_programme(first_weekday=self.first_weekday.currentData())

    def _set_when_odd(self) -> None:
        self.set_programme(when_odd=WhenOdd(self.when_odd.currentData()))

    def _set_paper(self) -> None:
        self.set_programme(paper=Paper(self.paper.currentData()))

    def _set_language(self) -> None:
        language = self.language.currentData()
        if self.view is None or self.view.programme.locale.startswith(language):
            self.set_programme(language=language)
        else:  # dates follow the texts
            locale = next(code for code in LOCALES if code.startswith(language))
            self.set_programme(language=language, locale=locale)

    def _set_locale(self) -> None:
        self.set_programme(locale=self.locale_box.currentData())

    def _set_workdays(self) -> None:
        days = frozenset(d for d, box in enumerate(self.workdays) if box.isChecked())
        if days:
            self.set_programme(workdays=days)
        elif self.view:
            self.error.setText(tr("At least one day of the week has to be a working day."))
            self.error.show()
            self.fill(self.view)
