"""The frame around the pages: rail, top bar, command box, status bar, history, lock."""
