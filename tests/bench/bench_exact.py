"""2,000 random companies of 2 to 10 people, with every kind of rule, against brute force."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from rmdesk.cli.shapes import values_json
from rmdesk.matching.problem import make_problem
from rmdesk.matching.week import suggest
from tests.matching.companies import WEEK, ruled_company, seated_company
from tests.matching.oracles import best_seated_value, best_value

COMPANIES = 2000


def check(seed: int) -> bool:
    """Whether the round of one random company is the best there is, and says so."""
    if seed % 2:
        company = seated_company(2 + seed % 6, seed)
    else:
        company = ruled_company(2 + seed % (9 if seed % 4 else 6), seed)
        if seed % 4:  # the brute force with tables is too slow for ten people
            company = replace(company, slots=(), availability=())
    made = suggest(company, WEEK)
    values = values_json(make_problem(company, WEEK))
    best = best_seated_value(values) if company.slots else best_value(values)
    return made.proven and made.value == best


def main() -> None:
    wrong = []
    for seed in range(COMPANIES):
        if not check(seed):
            wrong.append(seed)
        if seed % 200 == 199:
            right = seed + 1 - len(wrong)
            print(f"{right} of {seed + 1} equal the brute-force optimum", flush=True)
    if wrong:
        sys.exit(f"not optimal: seeds {wrong}")


if __name__ == "__main__":
    main()
