"""A house of one's own, made as on a new computer: back-ups and keys are those of a real one."""

from tests.ui.start.conftest import StartProgram, start_program

__all__ = ["StartProgram", "start_program"]
