"""When a question is asked: enableWhen as the R4 text has it.

`!=` without an answer is *enabled* ("no answer equals"); the others need at least one answer that fits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from healthdesk.records.questionnaire import Condition, Item, Operator
from healthdesk.records.questionnaire_response import Value
from healthdesk.rules.form_values import order, same


def holds(condition: Condition, answers: Sequence[Value]) -> bool:
    """Whether one condition is met by the answers its question has now."""
    if condition.operator is Operator.EXISTS:
        return bool(answers) == (condition.answer is not False)
    if condition.operator is Operator.EQUAL:
        return any(same(answer, condition.answer) for answer in answers)
    if condition.operator is Operator.NOT_EQUAL:
        return not any(same(answer, condition.answer) for answer in answers)
    accepted = _ACCEPTED[condition.operator]
    return any(order(answer, condition.answer) in accepted for answer in answers)


_ACCEPTED = {
    Operator.GREATER: (1,),
    Operator.LESS: (-1,),
    Operator.AT_LEAST: (0, 1),
    Operator.AT_MOST: (-1, 0),
}


def is_asked(item: Item, answers_of: Callable[[str], Sequence[Value]]) -> bool:
    """Whether the item's own conditions let it be asked. `answers_of` looks up a question's answers."""
    if not item.conditions:
        return True
    met = (holds(condition, answers_of(condition.question)) for condition in item.conditions)
    return any(met) if item.any_condition else all(met)
