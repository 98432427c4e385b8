"""The questions that an expression names by their linkId, to tell one that the form lacks."""

from __future__ import annotations

from healthdesk.rules.fhirpath.tree import Binary, Call, Literal, Member, Name, Tree, parts, walk

_ANSWERS = frozenset(("resource", "rootResource", "context"))
"""The names that lead to the answers of this form; another may hold those of another form."""


def links_named(tree: Tree) -> set[str]:
    """The linkIds in the filters over the answers of the form itself."""
    found: set[str] = set()
    waiting = [(tree, True)]
    while waiting:
        one, ours = waiting.pop()
        match one:
            case Binary("=", Member(None, "linkId"), Literal((str(link),))) if ours:
                found.add(link)
            case Call(base, _, arguments) if base is not None:
                waiting.append((base, ours))
                waiting.extend((argument, _over_answers(base, ours)) for argument in arguments)
            case _:
                waiting.extend((part, ours) for part in parts(one))
    return found


def _over_answers(base: Tree, ours: bool) -> bool:
    names = {part.name for part in walk(base) if isinstance(part, Name)}
    return names <= _ANSWERS if names else ours
