"""Seasons: what planning adds to week by week, how near the best known, and to the ceiling.

week by week   each week's proven best round, one after another
after N s      `plan` with so many seconds
best known     the best of `plan` with two minutes, and of all shorter ones
gap            how far the worth may lie below the proven ceiling
again          pairs that met once more

The last lines plan 200 people and 26 weeks, stopped after 20 seconds by Cancel.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from rmdesk.domain.company import Company
from rmdesk.domain.errors import Cancelled
from rmdesk.domain.weeks import Week
from rmdesk.matching.outlook import Merit
from rmdesk.matching.season import SeasonPlan, plan_season
from tests.matching.companies import WEEK, plain_company
from tests.matching.firms import firm

CASES = (("bakery 9", 8), ("dental 14", 12), ("retail 38", 12), ("agency 60", 12))
SHORT, LONG = (1, 5, 20), 120
CANCEL_AFTER = 20.0


def weeks(count: int) -> list[Week]:
    return [WEEK.shift(n) for n in range(count)]


def told(plan: SeasonPlan, best: int) -> str:
    share = 100 * plan.merit.worth / best
    return f"{share:7.2f} %  gap {100 * plan.gap:5.1f} %  again {plan.merit.older_repeats:3}"


def improve(kind: str, count: int) -> None:
    company = firm(kind)
    plans = {0: plan_season(company, weeks(count), seconds=0)}
    for seconds in (*SHORT, LONG):
        plans[seconds] = plan_season(company, weeks(count), seconds=seconds)
    best = max(p.merit.worth for p in plans.values())
    for seconds, plan in plans.items():
        name = f"after {seconds} s" if seconds else "week by week"
        print(f"{kind:10} x {count:2}  {name:13} {told(plan, best)}", flush=True)


def cancel(company: Company, count: int) -> None:
    begin = time.monotonic()
    calls = 0

    def note(done: int, most: int, merit: Merit) -> None:
        nonlocal calls
        calls += 1

    def stop() -> None:
        if time.monotonic() - begin > CANCEL_AFTER:
            raise Cancelled

    plan = plan_season(company, weeks(count), seconds=600, progress=note, check=stop)
    took = time.monotonic() - begin
    print(
        f"{len(company.people)} x {count}: cancelled after {CANCEL_AFTER:.0f} s, a whole plan "
        f"after {took:.0f} s, progress told {calls} times, finished {plan.finished}, "
        f"gap {100 * plan.gap:.1f} %, again {plan.merit.older_repeats}"
    )


def main() -> None:
    print(__doc__)
    for kind, count in CASES:
        improve(kind, count)
    cancel(plain_company(200, 1), 26)


if __name__ == "__main__":
    main()
