"""Every word of the window goes through here, so that all of them can be translated.

``tr("Pair {a} with {b}", a=..., b=...)`` for texts, ``plural("{n} person", "{n} people", n)``
for counts. Both take plain string literals: installer/translations.py collects them for the
translators. A field that is itself a text (a name) is never translated. What was made below
the window, such as an error or a step of the history, is put into words by ``say``.
"""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    Qt,
    QTime,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication

from rmdesk.domain.text import Text, fill
from rmdesk.domain.weeks import Week
from rmdesk.paths import resources_dir

CONTEXT = "RMDesk"
SOURCE_LANGUAGE = "en"
DEFAULT_LOCALES = {"en": "en_GB", "ar": "ar_001"}
"""How dates and numbers are written where the system does not say."""


def tr(text: str, **fields: object) -> str:
    """``text`` in the window's language, with ``fields`` put in its {places}."""
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format(**fields) if fields else found


def plural(one: str, many: str, n: int, **fields: object) -> str:
    """A text that depends on a count; ``{n}`` stands for the count.

    Translators see ``many`` and give as many forms as their language has. In English ``one``
    is for exactly one.
    """
    return _form(one, many, n).format(n=QLocale().toString(n), **fields)


def _form(one: str, many: str, n: int) -> str:
    found = QCoreApplication.translate(CONTEXT, many, None, n)
    return one if found == many and n == 1 else found


def say(text: str) -> str:
    """A text made below the window, in the window's language; what is no ``Text`` stays."""
    if not isinstance(text, Text):
        return text
    if text.n is None:
        template = QCoreApplication.translate(CONTEXT, text.template)
    else:
        template = _form(text.one, text.template, text.n)
    return fill(template, text.n, text.places, text.fields, field)


def field(value: object) -> str:
    """Anything that stands in a text's {place}, as the window's language writes it."""
    if isinstance(value, Text):
        return say(value)
    if isinstance(value, list | tuple):
        return listed([field(v) for v in value])
    if isinstance(value, Week):
        return tr("week {number}", number=value.number)
    if isinstance(value, date):
        return day_and_date(value)
    if isinstance(value, time):
        return clock_time(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return QLocale().toString(value)
    return str(value)


def within(text: str) -> str:
    """A text that stands within a line: English begins it small, translations as they must."""
    english = QLocale().language() == QLocale.Language.English
    return text[:1].lower() + text[1:] if english else text


def listed(items: list[str] | tuple[str, ...]) -> str:
    """ "Ana, Ben and Cem", as the window's language writes it."""
    return QLocale().createSeparatedList(list(items))


def led(text: str) -> str:
    """Lines that may begin with a name of another script, which must not turn them round."""
    right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    mark = "\u200f" if right else ""
    return "\n".join(mark + line for line in text.split("\n"))


def qdate(day: date) -> QDate:
    """A day as Qt's own."""
    return QDate(day.year, day.month, day.day)


def long_date(day: date) -> str:
    """ "Monday, 16 March 2026"."""
    return QLocale().toString(qdate(day), QLocale.FormatType.LongFormat)


def short_date(day: date) -> str:
    """ "16/03/2026", as the locale writes it."""
    return QLocale().toString(qdate(day), QLocale.FormatType.ShortFormat)


def day_and_date(day: date) -> str:
    """ "Mon, 16 Mar 2026", in the locale's own order."""
    from babel import UnknownLocaleError
    from babel.dates import format_skeleton

    try:
        return format_skeleton("yMMMEd", day, locale=QLocale().name())
    except (UnknownLocaleError, ValueError):
        return short_date(day)


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
    while _installed:
        old = _installed.pop()
        application.removeTranslator(old)
        old.deleteLater()
    written = _written(language, locale)
    QLocale.setDefault(written)
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(written.textDirection())
    if language == SOURCE_LANGUAGE:
        return
    own = str(resources_dir() / "i18n")
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"rmdesk_{language}", own), (f"qtbase_{language}", qts)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _installed.append(translator)


_installed: list[QTranslator] = []


def system_language() -> str:
    """The first of the system's languages that the window can speak, else English."""
    known = languages()
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in known), SOURCE_LANGUAGE)


def _written(language: str, locale: str) -> QLocale:
    """How dates and numbers are written: as told, as the system does, or as is usual."""
    system = QLocale.system()
    same = system.language() == QLocale(language).language()
    # One kind of digits throughout: sheets and counts write 0 to 9 in every language.
    if not locale and same and system.zeroDigit() == "0":
        return system
    return QLocale(locale or DEFAULT_LOCALES.get(language, language))


def language_names() -> list[tuple[str, object]]:
    """Each language by its own name, as its speakers look for it, and its tag."""
    from babel import Locale

    return [(str(Locale(tag).get_language_name(tag)).capitalize(), tag) for tag in languages()]


def locale_name(code: str) -> str:
    """ "German (Austria)", as the window's language calls it."""
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(code).get_display_name(QLocale().name())) or code
    except (UnknownLocaleError, ValueError):
        return code


def territory_name(code: str) -> str:
    """ "Austria" for "AT", as the window's language calls it; the code where it has no name."""
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(QLocale().name()).territories.get(code, code))
    except (UnknownLocaleError, ValueError):
        return code


def languages() -> tuple[str, ...]:
    """The languages the window can speak: English, and each that has a translation."""
    files = (resources_dir() / "i18n").glob("rmdesk_*.qm")
    return (SOURCE_LANGUAGE, *sorted(f.stem.removeprefix("rmdesk_") for f in files))
