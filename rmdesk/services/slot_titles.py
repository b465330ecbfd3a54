"""What times for meeting are called above columns: their name, and the day where it takes one."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Mapping

from rmdesk.domain.availability import SlotId
from rmdesk.domain.company import Company
from rmdesk.domain.people import fold


def slot_titles(company: Company) -> Mapping[SlotId, str]:
    """Slot -> a title that no other slot has, as far as names, days and times tell them apart."""
    names = Counter(fold(s.name) for s in company.slots)
    return {
        s.id: s.name
        if names[fold(s.name)] == 1
        else f"{s.name} ({calendar.day_name[s.weekday]} {s.start:%H:%M})"
        for s in company.slots
    }
