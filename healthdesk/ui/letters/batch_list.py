"""Who gets a letter of a batch, and how each of them stands."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from healthdesk.records.letter_batch import BatchLine
from healthdesk.records.letter_draft import Weight
from healthdesk.rules.language_names import language_name
from healthdesk.rules.name_order import in_order
from healthdesk.rules.person_names import with_age
from healthdesk.ui.parts.list_copier import ListCopier
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.workbench import Workbench


class BatchList(RecordList[BatchLine]):
    """One row a person."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        self._workbench = workbench
        columns: tuple[Column[BatchLine], ...] = (
            Column[BatchLine](
                key="who",
                title=QCoreApplication.translate("LetterBatch", "Wie"),
                text=_who,
                under=self._language,
                width=30,
            ),
            Column[BatchLine](
                key="state",
                title=QCoreApplication.translate("LetterBatch", "Brief"),
                text=_state,
                under=self.why,
                tone=_tone,
                sort=_order,
                width=0,
                wraps=True,
                says_more=True,
            ),
        )
        title = QCoreApplication.translate("LetterBatch", "Wie een brief krijgt")
        super().__init__("letter_batch", title, columns, workbench.memory, parent, identity=_identity)
        self.say_when_empty(QCoreApplication.translate("LetterBatch", "Hier staat niemand meer."))
        ListCopier(workbench, self, attrgetter("patient_id"))

    def _language(self, line: BatchLine) -> str:
        if line.draft is None:
            return ""
        return language_name(line.draft.content.language, self._workbench.desk.language)

    def why(self, line: BatchLine) -> str:
        """What stands in its way, in a sentence."""
        if line.remarks:
            first = line.remarks[0]
            return self._workbench.sentence(first.key, **first.values)
        if line.trouble is not None:
            return self._workbench.sentence_for(line.trouble)
        if line.left_already:
            return QCoreApplication.translate("LetterBatch", "Zo’n brief vertrok al eens.")
        return ""


def _who(line: BatchLine) -> str:
    return (
        with_age(line.name, line.age) if line.name else QCoreApplication.translate("LetterBatch", "onbekend")
    )


def _state(line: BatchLine) -> str:
    if line.is_ready:
        return QCoreApplication.translate("LetterBatch", "klaar")
    if any(one.weight is Weight.STOP for one in line.remarks) or line.draft is None:
        return QCoreApplication.translate("LetterBatch", "kan niet")
    return QCoreApplication.translate("LetterBatch", "kijk na")


def _tone(line: BatchLine) -> Tone:
    if line.is_ready:
        return "green"
    stops = line.draft is None or any(one.weight is Weight.STOP for one in line.remarks)
    return "red" if stops else "amber"


def _order(line: BatchLine) -> object:
    return (line.is_ready, in_order(line.name))


def _identity(line: BatchLine) -> object:
    return line.key
