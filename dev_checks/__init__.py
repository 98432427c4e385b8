"""What can be known about the program without running it. Started by `python3 dev.py check`.

One file per check; each offers `complaints() -> list[str]`, one line per fault, "path:line: what".
"""
