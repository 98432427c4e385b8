"""Read a file into an answer. It stands inside the answer from then on, and in every draft of it."""

from __future__ import annotations

import mimetypes
from decimal import Decimal
from pathlib import Path

from healthdesk.actions.bounded_file import read_bounded
from healthdesk.errors import BadFile, NotAllowed
from healthdesk.records.questionnaire_response import Attachment


def read_attachment(path: Path, most_megabytes: Decimal) -> Attachment:
    """The file as an answer. Raises `NotAllowed` when it is too big, `BadFile` when it cannot be read."""
    try:
        data = read_bounded(path, int(most_megabytes * 1_000_000))
    except OSError:
        raise BadFile("forms.cannot_open", where=path.name) from None
    if data is None:
        raise NotAllowed("forms.error.too_big", wanted=f"{most_megabytes.normalize():f}")
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Attachment(path.name, kind, data)
