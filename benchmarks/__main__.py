"""Speed, each figure beside its floor in the same run: `python3 dev.py bench`.

Arguments: `--small` for a house of 2,000 people only, `--json` for a program, `--rounds` for more or
fewer samples. The large house (200,000 people, 1,000,000 talks) is made once, in about eight minutes,
and kept in .cache/bench.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable

from benchmarks import forms, fresh_start, moment_engine, same_person, two_desks, without_window
from benchmarks.houses import BIG, SMALL, Measured, measured
from benchmarks.measuring import Figure, as_json, growth, table
from healthdesk.actions.make_demo_house import DemoSize

Take = Callable[[Measured, int], list[Figure]]


def main() -> int:
    """Measure, print; exit status 1 when a figure misses what is asked."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--small", action="store_true", help="only the house of 2,000 people")
    parser.add_argument("--json", action="store_true", help="print everything for a program")
    parser.add_argument("--rounds", type=int, default=20, help="samples per figure (20)")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # As the open window has it (ui/window/tidying.py): no search for cycles in the middle of something.
    gc.freeze()
    gc.disable()
    small = _figures(SMALL, asked.rounds)
    figures = small if asked.small else [*_figures(BIG, asked.rounds)]
    figures.append(fresh_start.start(max(3, asked.rounds // 3)))
    figures += [forms.opening(asked.rounds), forms.answering(asked.rounds * 5)]
    figures += same_person.quality()
    figures += moment_engine.figures(asked.rounds)
    figures.append(two_desks.moved_elsewhere(asked.rounds))
    grown = [] if asked.small else growth(small, figures)
    if asked.json:
        print(as_json([*figures, *grown]))
    else:
        print(table(figures))
        if grown:
            print("\nfrom 2,000 to 200,000 people\n")
            print(table(grown))
    return 0 if all(one.held is not False for one in figures) else 1


def _figures(size: DemoSize, rounds: int) -> list[Figure]:
    print(f"measuring a house of {size.people:,} people", file=sys.stderr)
    with measured(size) as house:
        from benchmarks import letters, long_forms  # noqa: PLC0415

        found = [
            without_window.moment_search(house, rounds),
            without_window.booking(house, rounds * 5),
            *letters.figures(house, rounds),
            same_person.look_up(house, rounds),
            same_person.look_up_on_a_server(house, rounds),
            fresh_start.memory(house, 3),
        ]
        from benchmarks.with_window import keystrokes, open_file, opened, week  # noqa: PLC0415

        with opened(house) as shown:
            found = [
                *keystrokes(shown, rounds),
                open_file(shown, rounds),
                week(shown, rounds * 5),
                *letters.after_a_key(shown, rounds),
                *long_forms.figures(shown, rounds),
                *found,
            ]
    return found


if __name__ == "__main__":
    raise SystemExit(main())
