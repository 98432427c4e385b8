"""Whether answers belong to a form: by the name that they give of it, however others write that."""

from __future__ import annotations

import re

OTHER_FORM, OTHER_VERSION = "other_form", "other_version"


def whose(said: str, url: str, version: str, own_id: str) -> str:
    """What is wrong with the name that answers give of their form: "" for this one, or if it cannot be told.

    `said` is a canonical name with or without its version, or the address of the form at some server.
    """
    name, _, told = said.strip().partition("|")
    if not name or name.startswith("#") or not (url or own_id):
        return ""
    at_server = re.search(r"(?:^|/)Questionnaire/([^/|]+)(?:/_history/[^/]+)?/?$", name)
    if url and _plain(name) == _plain(url):
        return OTHER_VERSION if told and version and told != version else ""
    if at_server and own_id:
        return "" if at_server[1] == own_id else OTHER_FORM
    return OTHER_FORM if url else ""


def _plain(url: str) -> str:
    """Without what is easily written otherwise: case, http or https, a slash at the end."""
    return re.sub(r"^https?://", "", url.strip().lower().partition("|")[0]).rstrip("/")
