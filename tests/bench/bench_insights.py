"""How fast Insights are read with 200 people and two years, beside a plain read of the tables.

"plain SQL" fetches every row of the same tables with sqlite3 and does nothing with them: the
least that any way of counting in Python has to pay. Medians of so many runs, taken in turn, in
milliseconds of the processor.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from statistics import median

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from rmdesk.domain.learning import Progress
from rmdesk.domain.meetups import Feedback, MeetupStatus
from rmdesk.services import Clock, Services, open_services
from rmdesk.services.insights_view import load_insights
from tests.bench.big_company import TODAY, write_big

RUNS = 9
TABLES = """person skill strength learning_goal meetup week_round week_group group_member sit_out
round_person lesson feedback progress""".split()


def add_what_was_said(services: Services) -> None:
    """Three answers of ten, and a step of learning for each tenth."""
    random = Random(2)
    session = services.session
    with session.database.writing("Say", session.author) as unit:
        for meetup in unit.meetups.all():
            if meetup.status is not MeetupStatus.DONE:
                continue
            for person in meetup.people:
                if random.random() < 0.3:
                    unit.said.set_feedback(
                        Feedback(meetup=meetup.id, person=person, rating=random.randint(2, 5),
                                 learned=random.choice(["", "Something new"]))
                    )  # fmt: skip
            if random.random() < 0.1:
                unit.said.add_progress(
                    Progress(person=meetup.people[0], skill=random.randint(1, 80),
                             meetup=meetup.id, day=meetup.day or TODAY - timedelta(days=1),
                             before=2, after=3, shown_after=3, closed=True)
                )  # fmt: skip


def timed(job: Callable[[], object]) -> float:
    begin = time.process_time()  # what it takes, however busy the machine is
    job()
    return 1000 * (time.process_time() - begin)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="rmdesk-") as text:
        folder = write_big(Path(text))
        services = open_services(folder, Clock.at(TODAY))
        add_what_was_said(services)
        copy = folder / "copy.db"
        services.session.database.copy_to(copy)
        plain = sqlite3.connect(copy)

        def read() -> int:
            return sum(len(plain.execute(f"SELECT * FROM {t}").fetchall()) for t in TABLES)

        load_insights(services.session)
        rows = read()
        ours, theirs = [], []
        for _ in range(RUNS):
            ours.append(timed(lambda: load_insights(services.session)))
            theirs.append(timed(read))
        plain.close()
        services.close()
    print(f"200 people, two years, {rows} rows")
    print(f"insights   {median(ours):6.0f} ms")
    print(f"plain SQL  {median(theirs):6.0f} ms")
    print(f"ratio      {median(ours) / median(theirs):6.1f}")


if __name__ == "__main__":
    main()
