"""Signatures in a QuestionnaireResponse: the extension `questionnaireresponse-signature`, in and out."""

from __future__ import annotations

import datetime as dt
from typing import Any

from healthdesk.exchange.fhir_extensions import STANDARD
from healthdesk.exchange.fhir_node import Node
from healthdesk.records.questionnaire import ItemType
from healthdesk.records.questionnaire_response import Coding, Reference, Signature
from healthdesk.rules.form_values import printable, to_json

URL = STANDARD + "questionnaireresponse-signature"


def signatures_on(node: Node, link_id: str) -> list[Signature]:
    """The signatures under a response or one of its items; what is none of R4 is said and passed over."""
    found: list[Signature] = []
    for extension in node.extensions(URL):
        raw = extension.child("valueSignature")
        kinds = [kind for one in raw.children("type") if (kind := _kind(one)) is not None]
        when = _instant(raw.text("when"))
        if not kinds or when is None:
            extension.not_valid("signature")
            continue
        who = raw.child("who")
        name, reference = who.text("display"), who.text("reference")
        found.append(Signature(link_id, kinds[0], when, name or reference, reference))
    return found


def _kind(node: Node) -> Coding | None:
    code = node.text("code")
    return Coding(code, node.text("system"), node.text("display")) if code else None


def _instant(text: str) -> dt.datetime | None:
    try:
        when = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return when if when.tzinfo else None


def as_extension(signature: Signature) -> dict[str, Any]:
    """One signature, ready to leave."""
    _ending, kind = to_json(signature.kind, ItemType.CHOICE)
    _ending, who = to_json(
        Reference(signature.reference, str(printable(signature.who)), signature.reference.partition("/")[0]),
        ItemType.REFERENCE,
    )
    when = signature.when.astimezone(dt.UTC).isoformat(timespec="seconds")
    return {"url": URL, "valueSignature": {"type": [kind], "when": when, "who": who}}
