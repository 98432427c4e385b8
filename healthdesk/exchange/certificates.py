"""What a certificate says, in words a person can use. Certificates are `asn1crypto` ones."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, date
from typing import Any

from healthdesk.errors import BadFile
from healthdesk.records.signature import KnownRoot

_ITS_USE = re.compile(r"\s*\((signature|authentication)\)\s*$", re.IGNORECASE)
_LARGEST = 100_000


def called(certificate: Any) -> str:
    """Whose it is. A Belgian card writes its use behind the name."""
    return _ITS_USE.sub("", _named(certificate.subject))


def issuer_of(certificate: Any) -> str:
    """Who vouches for it."""
    return _named(certificate.issuer)


def _named(name: Any) -> str:
    told = name.native
    for field in ("common_name", "organization_name", "organizational_unit_name"):
        found = told.get(field)
        if found:
            return " ".join(str(found if isinstance(found, str) else found[0]).split())
    return "?"


def is_for_signing(certificate: Any) -> bool:
    """Whether it is meant to put a name under something, and not only to prove who somebody is."""
    use = certificate.key_usage_value
    return not certificate.ca and use is not None and "non_repudiation" in use.native


def tells_number(certificate: Any) -> bool:
    """Whether it holds a number of the person: on a Belgian card that of the national register."""
    return "serial_number" in certificate.subject.native


def lasts(certificate: Any) -> tuple[date, date]:
    """From when until when it may be used."""
    return (
        certificate.not_valid_before.astimezone(UTC).date(),
        certificate.not_valid_after.astimezone(UTC).date(),
    )


def fingerprint(certificate: Any) -> str:
    """By which two people can tell on the phone that they have the same one."""
    return hashlib.sha256(certificate.dump()).hexdigest()


def read_root(raw: bytes, where: str) -> KnownRoot:
    """A certificate from a file (DER or PEM) that may vouch for others. Raises `BadFile`."""
    from asn1crypto import pem, x509  # noqa: PLC0415 - a house that reads no signatures never needs it

    if len(raw) > _LARGEST:
        raise BadFile("verify.no_certificate", where=where)
    try:
        inner = pem.unarmor(raw)[2] if pem.detect(raw) else raw
        certificate = x509.Certificate.load(inner, strict=True)
        name, (_from, until), vouches = _named(certificate.subject), lasts(certificate), bool(certificate.ca)
    except (ValueError, TypeError, KeyError):
        raise BadFile("verify.no_certificate", where=where) from None
    if not vouches:
        raise BadFile("verify.vouches_for_nobody", where=where, name=name)
    kept = pem.armor("CERTIFICATE", certificate.dump()).decode("ascii")
    return KnownRoot(name=name, sha256=fingerprint(certificate), valid_until=until, certificate=kept)


def load(pem_text: str) -> Any:
    """A certificate that the house keeps."""
    from asn1crypto import pem, x509  # noqa: PLC0415 - as above

    return x509.Certificate.load(pem.unarmor(pem_text.encode("ascii"))[2])
