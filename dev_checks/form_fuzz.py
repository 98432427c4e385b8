"""Forms with damage of every kind: nothing may come of it but a form with remarks, or `BadFile`.

Only with `--deep`, because it takes a minute. Each form that loads is also filled in, checked and
written, and what leaves must be valid R4. The seed is told, so that a finding can be had again.
"""

from __future__ import annotations

import copy
import datetime as dt
import json
import random
import traceback
from collections.abc import Iterator
from typing import Any

from dev_checks.sources import ROOT
from healthdesk.actions.check_forms import in_words, report_on
from healthdesk.actions.fill_form_offline import fill
from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.exchange.fhir_questionnaire_response import read_response
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Response, ResponseStatus
from tests.exchange.r4_schema import faults_of_response
from tests.forms_of_others import OTHERS

ROUNDS, SEED = 2_000, 2026
_DAY = dt.date(2026, 11, 25)
_ODD: tuple[Any, ...] = (
    *(None, True, 0, -1, 1.5, 10**30, "", " ", "x", "\x0b\u00a0", "true", "2026-13", "2026-11-25", "%x"),
    *("item", [], {}, [[]], [{}], {"value": "NaN"}, {"coding": "x"}, "é" * 300, "(" * 99, "\ud800"),
    *({"extension": 3}, [None, 1, "x"]),
)


def complaints() -> list[str]:
    """One line per damage that something could not bear."""
    dice = random.Random(SEED)
    shipped = [path.read_text("utf-8") for path in sorted((ROOT / "resources" / "forms").glob("*.json"))]
    seeds = [json.loads(text) for text in shipped] + list(OTHERS.values())
    found: dict[str, None] = {}
    for number in range(ROUNDS):
        text = _damaged_text(_damaged(copy.deepcopy(dice.choice(seeds)), dice), dice)
        for fault in _faults(text):
            found.setdefault(f"round {number} of seed {SEED}: {fault}")
    return list(found)[:20]


def _damaged(raw: Any, dice: random.Random) -> Any:
    """A form in which a few things are other than they should be."""
    for _ in range(dice.randint(1, 6)):
        places = list(_places(raw))
        if not places:
            return raw
        holder, key = dice.choice(places)
        what = dice.random()
        if what < 0.5:
            holder[key] = copy.deepcopy(dice.choice(_ODD))
        elif what < 0.65 and isinstance(holder, dict):
            del holder[key]
        elif what < 0.8:
            other, name = dice.choice(places)
            holder[key] = copy.deepcopy(other[name])
        elif isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        else:
            name = dice.choice(("item", "extension", "linkId", "_text", "enableWhen"))
            holder[name] = copy.deepcopy(holder[key])
    return raw


def _places(raw: Any) -> Iterator[tuple[Any, Any]]:
    waiting = [raw]
    while waiting:
        one = waiting.pop()
        keys: Any = one.keys() if isinstance(one, dict) else range(len(one)) if isinstance(one, list) else ()
        for key in list(keys):
            yield one, key
            if isinstance(one[key], dict | list):
                waiting.append(one[key])


def _damaged_text(raw: Any, dice: random.Random) -> bytes:
    """As bytes, now and then cut off, in another encoding, or with a letter changed."""
    text = json.dumps(raw)
    what = dice.random()
    if what < 0.03:
        return text.encode("utf-16")
    if what < 0.06:
        return text[: dice.randrange(len(text))].encode()
    if what < 0.1:
        at = dice.randrange(len(text))
        return (text[:at] + dice.choice('"{}[],:\\0') + text[at + 1 :]).encode()
    return text.encode()


def _faults(text: bytes) -> Iterator[str]:
    try:
        read = read_form(text)
        in_words(report_on(read), "en").encode()
        yield from _faults_of(read.form)
    except BadFile:
        return
    except Exception:  # noqa: BLE001 - that is what we look for
        yield " ".join(traceback.format_exc().strip().splitlines()[-3:])


def _faults_of(form: Form) -> Iterator[str]:
    """Filled in from nothing, and once more with what came out."""
    response = Response(form.key, ResponseStatus.IN_PROGRESS, ())
    for _ in range(2):
        done = fill(
            form, response, _DAY, launch={"patient": {"resourceType": "Patient", "birthDate": "1990"}}
        )
        leaving = json.loads(done.as_json())["response"]
        yield from faults_of_response(leaving)
        response = read_response(json.dumps(leaving), form).response
