"""Reasons in words.

Words are made from templates by a code. They are texts that a translation says again
(``rmdesk.domain.text``), so ``TEMPLATES`` is also what translators see of the engine.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from rmdesk.domain.rounds import Reason
from rmdesk.domain.text import Text

TEMPLATES: Mapping[str, str] = {
    # why somebody does not take part
    "closed": "the company is closed all week",
    "not_started": "starts on {0}",
    "paused": "takes a break until {0}",
    "every_other_week": "takes part every other week, and this is not their week",
    "absent": "is away all week",
    "no_slot": "has no slot they can use this week",
    # why two people may not meet
    "locked": "{0} are locked together this week",
    "never_pair": "they are never paired, by a rule of yours",
    "partners": "they are partners and meet anyway",
    "no_common_time": "they share no free time this week",
    "cover": "too few would be left: {0}",
    "away": "{0} does not take part this week: {1}",
    # why somebody sits out
    "odd_turn": "{0} people are an odd number, and it is their turn to sit out",
    "no_partner": "nobody else can meet them this week",
    "no_place": "the rules leave no place for them this week",
    # what forces it
    "limits_bind": "not everybody can be placed because of these limits: {0}",  # until 0.1
    "few_tables": "the tables on {0} at {1} ({2}) are too few: {3}",
    "only_then": "{0} people can meet at no other time",
    "only_then_one": "one person can meet at no other time",
    "few_away": "of {0} no more than {1} may be away at once",
    "told": "a table that was imported says so",
    # remarks on a group
    "trio": "{0} people are an odd number, so three meet together",
    "no_table": "no table is free for them at a time they share",
    "repeat_forced": "they met in the last three weeks, and nothing else was possible: {0}",
    "few_people": "there are too few people",
    "never_pair_rules": "the never-pair rules",
    "times": "the times people can come",
    "absence": "who is away",
    "cover_rules": "the cover rules",
    "locks": "the locked pairs",
    # why they were paired, or what pairing them would cost
    "lesson": "{0} can show {1}: {2}",
    "topics": "both like {0}",
    "new_faces": "they have not met within a year",
    "newcomer_meets_veteran": "a newcomer meets a veteran",
    "departments_mix": "two departments meet",
    "prefer_together": "they would like to meet",
    "missed_first": "their last meetup did not happen",
    "apart_from_manager": "one reports to the other",
    "recent_repeat": "they met {0} weeks ago",
    "recent_repeat_one": "they met last week",
    "older_repeat": "they last met {0} weeks ago",
    "one_way": "{0} would learn nothing",
    "no_way": "neither could show the other anything they want to learn",
    "best": "they are together in the best round there is",
    "cost": "the round would be worth {0} % less learning and mixing",
    "cost_small": "the round would be worth almost the same",
    "left_out_more": "{0} more people would be left out",
    "left_out_one": "one more person would be left out",
    "more_trios": "there would be one more group of three",
    "more_repeats": "more people would meet again too soon",
    # what would have to change for them to meet
    "need_rule_lifted": "the never-pair rule would have to be taken back",
    "need_there": "{0} would have to be there",
    "need_time": "one of them would have to come at a time the other can: {0}",
    "need_day": "both would have to be there on the same day",
    "need_cover": "one more of {0} would have to be let go at once",
    "need_unlock": "{0} would have to be unlocked",
    "need_lock": "lock the two together, and everybody else is paired round them",
}
COUNTED = frozenset(
    {"odd_turn", "trio", "recent_repeat", "older_repeat", "left_out_more", "only_then"}
)
"""Codes whose only place is a count: a language may have many forms for them."""
_CAUSES = {"never_pair": "never_pair_rules", "cover": "cover_rules"}
_DAYS = frozenset({"not_started", "paused"})
_LISTS = frozenset({"locked", "topics", "need_time", "need_unlock"})


def words(reason: Reason) -> Text:
    """``reason`` as a clause, with no full stop, that can be said in any language.

    One that was stored by another release, or garbled on a bad disk, is said to be unknown.
    """
    try:
        return _words(reason)
    except (KeyError, IndexError, ValueError):
        return Text("the reason is not known")


def _words(reason: Reason) -> Text:
    template = TEMPLATES[reason.code]
    about: tuple[object, ...] = reason.about
    if reason.code in COUNTED:
        return Text.plural(template, template, int(reason.about[0]), int(reason.about[0]))
    if reason.code in _DAYS:
        about = (date.fromisoformat(reason.about[0]),)
    if reason.code == "few_tables":
        day, start, name, tables = reason.about
        about = (date.fromisoformat(day), time.fromisoformat(start), name, int(tables))
    if reason.code == "limits_bind":
        about = ("; ".join(reason.about),)
    if reason.code == "repeat_forced":
        about = ([Text(TEMPLATES[_CAUSES.get(c, c)]) for c in reason.about],)
    if reason.code in _LISTS:
        about = (reason.about,)
    return Text(template, *about)
