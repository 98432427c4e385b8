"""Which field suits a question."""

from __future__ import annotations

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.rules.typed_answers import units_of
from healthdesk.ui.intake.address_answer import AddressAnswer
from healthdesk.ui.intake.answer_field import AnswerField, Setting
from healthdesk.ui.intake.chips_answer import ChipsAnswer
from healthdesk.ui.intake.file_answer import FileAnswer
from healthdesk.ui.intake.line_answer import LineAnswer
from healthdesk.ui.intake.pick_answer import PickAnswer
from healthdesk.ui.intake.quantity_answer import QuantityAnswer
from healthdesk.ui.intake.reference_answer import ReferenceAnswer
from healthdesk.ui.intake.several_answers import SeveralAnswers
from healthdesk.ui.intake.slider_answer import SliderAnswer, is_a_scale
from healthdesk.ui.intake.text_answer import TextAnswer

_FEW = 9
_LISTS = frozenset(("drop-down", "autocomplete", "list"))


def make_field(item: Item, setting: Setting) -> AnswerField:
    """The field for a question, with room for several answers where the form allows them."""
    if _as_chips(item):
        return ChipsAnswer(item, setting)
    if item.repeats:
        return SeveralAnswers(item, setting, _one)
    return _one(item, setting)


def _as_chips(item: Item) -> bool:
    if item.type is ItemType.BOOLEAN:
        return True
    if not item.options or item.control in _LISTS:
        return False
    return item.control in ("radio-button", "check-box") or len(item.options) <= _FEW


def _one(item: Item, setting: Setting) -> AnswerField:
    if item.options or (item.offered is not None and item.only_offered):
        return PickAnswer(item, setting)
    if item.control == "slider" and is_a_scale(item):
        return SliderAnswer(item, setting)
    if item.type is ItemType.QUANTITY and len(units_of(item)) > 1:
        return QuantityAnswer(item, setting)
    makers = {
        ItemType.TEXT: TextAnswer,
        ItemType.ATTACHMENT: FileAnswer,
        ItemType.URL: AddressAnswer,
        ItemType.REFERENCE: ReferenceAnswer,
    }
    make = makers.get(item.type)
    if make is not None:
        return make(item, setting)
    return LineAnswer(item, setting)
