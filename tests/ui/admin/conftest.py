"""A house of one's own as its coordinator finds it: back-ups and keys are those of a real one."""

from tests.ui.start.conftest import StartProgram, frame, settled, start_program

__all__ = ["StartProgram", "frame", "settled", "start_program"]
