"""Two years of the sample company, lived through the services, every figure counted again.

The same as tests/services/test_insights.py, for 104 weeks instead of 5 and with three seeds.
Much of the time goes by waiting for the disk: each change is kept before the next is made.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.services.test_insights import season


def main() -> None:
    seeds = [int(text) for text in sys.argv[1:]] or [1, 2, 3]
    for seed in seeds:
        begin, worked = time.perf_counter(), time.process_time()
        with tempfile.TemporaryDirectory(prefix="rmdesk-") as folder:
            season(Path(folder), 104, seed)
        took, work = time.perf_counter() - begin, time.process_time() - worked
        print(f"seed {seed}: 104 weeks, every figure right; {took:.0f} s, "
              f"{work:.0f} s of them work", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
