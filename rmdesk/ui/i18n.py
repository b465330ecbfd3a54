"""Every word of the window goes through here, so that all of them can be translated.

``tr("Pair {a} with {b}", a=..., b=...)`` for texts, ``plural("{n} person", "{n} people", n)``
for counts. Both take plain string literals: installer/translations.py collects them for the
translators. A field that is itself a text (a name) is never translated.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from functools import lru_cache

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QTime,
    QTranslator,
)

from rmdesk.matching.explain import TEMPLATES
from rmdesk.paths import resources_dir

CONTEXT = "RMDesk"
SOURCE_LANGUAGE = "en"
DEFAULT_LOCALES = {"en": "en_GB"}  # how dates are written where the system does not say


def tr(text: str, **fields: object) -> str:
    """``text`` in the window's language, with ``fields`` put in its {places}."""
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format(**fields) if fields else found


def plural(one: str, many: str, n: int, **fields: object) -> str:
    """A text that depends on a count; ``{n}`` stands for the count.

    Translators see ``many`` and give as many forms as their language has. In English ``one``
    is for exactly one.
    """
    found = QCoreApplication.translate(CONTEXT, many, None, n)
    if found == many and n == 1:
        found = one
    return found.format(n=QLocale().toString(n), **fields)


def listed(items: list[str] | tuple[str, ...]) -> str:
    """ "Ana, Ben and Cem", as the window's language writes it."""
    return QLocale().createSeparatedList(list(items))


def reason_templates() -> Mapping[str, str]:
    """The engine's sentences in the window's language, for ``matching.explain.words``."""
    return _templates(QLocale().name())


@lru_cache(maxsize=4)
def _templates(_locale: str) -> Mapping[str, str]:
    return {code: QCoreApplication.translate(CONTEXT, text) for code, text in TEMPLATES.items()}


def qdate(day: date) -> QDate:
    """A day as Qt's own."""
    return QDate(day.year, day.month, day.day)


def long_date(day: date) -> str:
    """ "Monday, 16 March 2026"."""
    return QLocale().toString(qdate(day), QLocale.FormatType.LongFormat)


def short_date(day: date) -> str:
    """ "16/03/2026", as the locale writes it."""
    return QLocale().toString(qdate(day), QLocale.FormatType.ShortFormat)


def day_span(first: date, last: date) -> str:
    """ "16–20 March 2026", as the locale writes it."""
    from babel import UnknownLocaleError
    from babel.dates import format_interval

    try:
        return format_interval(first, last, "yMMMMd", locale=QLocale().name())
    except (UnknownLocaleError, ValueError):
        return f"{short_date(first)} – {short_date(last)}"


def day_name(weekday: int, *, short: bool = False) -> str:
    """The name of a weekday, 0 = Monday."""
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(weekday + 1, kind)


def clock_time(at: time) -> str:
    """ "12:00" or "12:00 PM", as the locale writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def moment(at: datetime, today: date) -> str:
    """ "today 09:12", "yesterday 17:40", or the date and time."""
    when = clock_time(at.time())
    days = (today - at.date()).days
    if days == 0:
        return tr("today {time}", time=when)
    if days == 1:
        return tr("yesterday {time}", time=when)
    stamp = QDateTime(qdate(at.date()), QTime(at.hour, at.minute))
    return QLocale().toString(stamp, QLocale.FormatType.ShortFormat)


def use_language(language: str, locale: str = "") -> None:
    """Speak ``language`` ("de") and write dates as ``locale`` ("de_AT") from now on.

    Windows and pages made earlier keep their words; the shell makes them anew.
    """
    application = QCoreApplication.instance()
    assert application is not None
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    system = QLocale.system()
    if not locale and system.language() == QLocale(language).language():
        QLocale.setDefault(system)
    else:
        QLocale.setDefault(QLocale(locale or DEFAULT_LOCALES.get(language, language)))
    _templates.cache_clear()
    if language == SOURCE_LANGUAGE:
        return
    own = str(resources_dir() / "i18n")
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"rmdesk_{language}", own), (f"qtbase_{language}", qts)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)


def languages() -> tuple[str, ...]:
    """The languages the window can speak: English, and each that has a translation."""
    files = (resources_dir() / "i18n").glob("rmdesk_*.qm")
    return (SOURCE_LANGUAGE, *sorted(f.stem.removeprefix("rmdesk_") for f in files))
