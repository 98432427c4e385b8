"""``python -m healthdesk``: the same as the command `healthdesk`."""

from healthdesk.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
