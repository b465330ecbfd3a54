"""Random companies exported and imported again: rounds, meetups, check-ins.

    python3 installer/dev.py bench round_trip [HOW_MANY]

The long form of ``tests/services/test_history_tables.py``: each company's three tables are
written as .csv, .xlsx or .json, taken into a company that has only the people (entered in
another order for every second one), compared whole, imported a second time, and undone.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.services.test_history_tables import test_a_random_company_comes_back_whole as trip

ENDINGS = (".csv", ".xlsx", ".json")


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    for seed in range(count):
        with tempfile.TemporaryDirectory(prefix="rmdesk-bench-") as place:
            trip(1000 + seed, ENDINGS[seed % 3], Path(place))
    print(f"{count} companies came back whole, changed nothing the second time, and were undone")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
