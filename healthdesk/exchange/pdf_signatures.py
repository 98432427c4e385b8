"""Who signed a PDF, when, whether it is still what was signed, and who vouches for the signer.

Nothing is asked of anybody outside: whether a certificate was taken back since is not known here, and
is said to be unknown. Who may vouch is the house's own list; the system's list of web sites is not it.
pyHanko takes a while to load: actions import this file when somebody wants to know.
"""

from __future__ import annotations

import asyncio
import logging
import zlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.general import SigningError, find_unique_cms_attribute
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import InvalidCertificateError, PathBuildingError, PathValidationError

from healthdesk.errors import BadFile
from healthdesk.exchange import certificates
from healthdesk.records.signature import NAME_BESIDE, FoundSignature, KnownRoot, Since, Trust

for _name in ("pyhanko", "pyhanko_certvalidator"):
    # They write into the log whom a certificate is of, with the number of that person.
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)

LARGEST = 100 * 1024 * 1024
_BROKEN = (
    *(PdfError, ValueError, KeyError, TypeError, IndexError, AttributeError),
    *(AssertionError, NotImplementedError, RecursionError, zlib.error, OSError),
)
"""What reading a file that is no PDF, or half of one, ends in."""


def signatures_in(pdf: bytes, roots: Iterable[KnownRoot], where: str = "") -> tuple[FoundSignature, ...]:
    """All signatures, in the order in which they were put. Raises `BadFile` for what is no PDF."""
    if len(pdf) > LARGEST:
        raise BadFile("verify.too_big", where=where)
    trusted = [(one, certificates.load(one.certificate)) for one in roots]
    try:
        reader = PdfFileReader(BytesIO(pdf), strict=False)
        if reader.encrypted:
            raise BadFile("verify.locked", where=where)
        every = [one for one in reader.embedded_signatures if one.sig_object_type == "/Sig"]
        found = tuple(_found(one, trusted) for one in every)
        if _named_amiss(reader, every):
            return tuple(replace(one, since=Since.CHANGED) for one in found)
        return found
    except _BROKEN:
        raise BadFile("verify.no_pdf", where=where) from None


def _found(embedded: Any, trusted: list[tuple[KnownRoot, Any]]) -> FoundSignature:
    certificate, status = embedded.signer_cert, _status(embedded)
    stamp = getattr(status, "timestamp_validity", None)
    stamped: Any = stamp if stamp is not None and stamp.intact and stamp.valid else None
    told: datetime | None = embedded.self_reported_timestamp
    server = stamped.signing_cert if stamped is not None else None
    known = server is not None and _known_clock(embedded, server, stamped.timestamp, trusted)
    at = stamped.timestamp if known else told
    trust, root = _trust(embedded, certificate, at, trusted)
    return FoundSignature(
        name=certificates.called(certificate),
        issuer=certificates.issuer_of(certificate),
        at=told,
        since=_since(status),
        trust=trust,
        root=root,
        stamped_at=stamped.timestamp if stamped is not None else None,
        stamped_by=certificates.called(server) if server is not None else "",
        clock_known=known,
    )


def _named_amiss(reader: Any, every: Iterable[Any]) -> bool:
    """Whether somebody is named beside a place in which she did not sign, or otherwise than she signed it.

    Filling in words is no change to who only looks at how the file is built.
    """
    now = _named_beside(reader.root)
    for one in every:
        said = now.pop(one.field_name, "")
        then = _named_beside(reader.get_historical_root(one.signed_revision)).get(one.field_name, "")
        if said != then or (said and not said.startswith(f"{certificates.called(one.signer_cert)},")):
            return True
    return any(now.values())


def _named_beside(root: Any) -> dict[str, str]:
    """What is filled in beside each place."""
    if "/AcroForm" not in root or "/Fields" not in root["/AcroForm"]:
        return {}
    fields = [one.get_object() for one in root["/AcroForm"]["/Fields"]]
    named = [(str(one["/T"]), str(one["/V"])) for one in fields if {"/T", "/V"} <= set(one)]
    return {name.removesuffix(NAME_BESIDE): said for name, said in named if name.endswith(NAME_BESIDE)}


def _status(embedded: Any) -> Any:
    """Whether it holds together; None where that cannot be judged."""
    try:
        return asyncio.run(async_validate_pdf_signature(embedded, _nobody()))
    except (SignatureValidationError, SigningError):
        return None


def _since(status: Any) -> Since:
    """Whether what was signed stands there, and what came behind it."""
    if status is None:
        return Since.UNCLEAR
    if not (status.intact and status.valid):
        return Since.CHANGED
    if status.coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return Since.NOTHING
    only_forms = status.modification_level in {
        ModificationLevel.NONE,
        ModificationLevel.LTA_UPDATES,
        ModificationLevel.FORM_FILLING,
    }
    whole = status.coverage is SignatureCoverageLevel.ENTIRE_REVISION
    return Since.OTHERS_SIGNED if whole and only_forms else Since.CHANGED


def _known_clock(embedded: Any, server: Any, at: datetime, trusted: list[tuple[KnownRoot, Any]]) -> bool:
    """Whether somebody on the house's list vouches for who says what time it was."""
    token = find_unique_cms_attribute(embedded.signer_info["unsigned_attrs"], "signature_time_stamp_token")
    others = [one.chosen for one in token["content"]["certificates"]]
    return any(_vouches(server, others, root, at, extended={"time_stamping"}) for _known, root in trusted)


def _nobody() -> Any:
    """Trusts nobody and asks nobody: only whether the file holds together is of interest here."""
    return ValidationContext(trust_roots=[], allow_fetching=False)


def _trust(
    embedded: Any, certificate: Any, at: datetime | None, trusted: list[tuple[KnownRoot, Any]]
) -> tuple[Trust, str]:
    """Who vouches: the root of the house's list that a sound chain leads to."""
    if not certificates.is_for_signing(certificate):
        return Trust.NOT_FOR_SIGNING, ""
    for known, root in trusted:
        if _leads_to(embedded, certificate, root, at):
            return Trust.KNOWN, known.name
    for known, root in trusted:
        begins = certificate.not_valid_before
        if _leads_to(embedded, certificate, root, begins):
            return Trust.NOT_VALID_THEN, known.name
    return Trust.UNKNOWN, ""


def _leads_to(embedded: Any, certificate: Any, root: Any, at: datetime | None) -> bool:
    return _vouches(certificate, embedded.other_embedded_certs, root, at, use={"non_repudiation"})


def _vouches(
    certificate: Any,
    others: Iterable[Any],
    root: Any,
    at: datetime | None,
    use: Iterable[str] = (),
    extended: Iterable[str] = (),
) -> bool:
    context = ValidationContext(trust_roots=[root], allow_fetching=False, moment=at)
    validator: Any = CertificateValidator(certificate, intermediate_certs=others, validation_context=context)
    try:
        asyncio.run(validator.async_validate_usage(set(use), set(extended)))
    except (InvalidCertificateError, PathBuildingError, PathValidationError):
        return False
    return True
