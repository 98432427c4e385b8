"""Signing a finished PDF with a card (PAdES B-B, or B-T with a timestamp, EN 319 142-1), behind it.

The file that is signed begins with the very bytes that were handed in: nothing of it is written anew,
and what it says of itself as an archival file stays as it was. So several people can sign after each
other, and a letter stays what it was drawn as. pyHanko takes a while to load: actions import this file
when somebody signs.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.pkcs11 import PKCS11Signer
from pyhanko.sign.signers import constants
from pyhanko.stamp import BaseStampStyle

from healthdesk.errors import DeviceTrouble
from healthdesk.exchange.pdf_signatures import signatures_in
from healthdesk.exchange.signing_token import Report, ready_to_sign
from healthdesk.exchange.time_stamps import NoStamp, TimeServer
from healthdesk.records.signature import SignedPlace, SigningKey, Since
from healthdesk.rules.calendar_addresses import host_of


def sign_pdf(
    module: str,
    pdf: bytes,
    place: SignedPlace,
    key: SigningKey,
    pin: str,
    at: datetime,
    report: Report,
    stamps: str = "",
) -> bytes:
    """The file with a signature in this place.

    `stamps` is the address of a timestamp server; empty for none. Raises `DeviceTrouble`; then nothing was
    signed.
    """
    with ready_to_sign(module, key, pin, report) as card:
        signer = PKCS11Signer(
            card.session,
            signing_cert=card.certificate,
            ca_chain=card.others,
            key_id=card.key_id,
            # Every card knows these; not every one takes a whole text.
            use_raw_mechanism=True,
        )
        told = PdfSignatureMetadata(field_name=place.field, subfilter=SigSeedSubFilter.PADES, name=key.name)
        server = TimeServer(stamps) if stamps else None
        hand = _Hand(told, signer, timestamper=server, stamp_style=_Picture(page=place.picture))
        hand.at = at
        try:
            signed = hand.sign_pdf(_told_at(place, _Behind(BytesIO(pdf))), existing_fields_only=True)
        except NoStamp:
            raise DeviceTrouble("sign.no_stamp", host=host_of(stamps)) from None
        except SigningError:
            raise DeviceTrouble("sign.card_trouble", name=key.name) from None
    done: bytes = signed.getvalue()
    found = signatures_in(done, ())
    if not done.startswith(pdf) or not found or found[-1].since is not Since.NOTHING:
        raise DeviceTrouble("sign.not_sound", name=key.name)
    if stamps and found[-1].stamped_at is None:
        raise DeviceTrouble("sign.no_stamp", host=host_of(stamps))
    return done


class _Behind(IncrementalPdfFileWriter):
    """Writes behind the file, and leaves what it says of itself alone.

    PDF/A-3 ends at 1.7, and its claims stand in metadata that must not be told otherwise.
    """

    def ensure_output_version(self, version: tuple[int, int]) -> None:
        """It stays what it is."""

    def _update_meta(self) -> None:
        """It says what it said."""


def _told_at(place: SignedPlace, file: _Behind) -> _Behind:
    """What is read out at her place names who signs.

    The first gives the place itself another name. Behind her signature that would look as if somebody had
    changed what she signed; filling in words that were left open for it does not.
    """
    is_first = not file.prev.embedded_signatures
    wanted, key, said = (place.field, "/TU", place.said) if is_first else (place.name_field, "/V", place.who)
    for one in file.root["/AcroForm"]["/Fields"]:
        field = one.get_object()
        if field["/T"] == wanted:
            make: Any = generic  # which has types, but not for how its objects are made
            field[make.NameObject(key)] = make.TextStringObject(said)
            file.mark_update(one.reference)
    return file


class _Hand(PdfSigner):
    """Signs at the time that it is given, and declares nothing of PDF 2.0."""

    at: datetime

    def register_extensions(self, pdf_out: Any, *, md_algorithm: str) -> None:  # noqa: ARG002 - its own
        pdf_out.register_extension(constants.ESIC_EXTENSION_1)

    def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> Any:
        session = super().init_signing_session(pdf_out, existing_fields_only=existing_fields_only)
        session.system_time = self.at
        return session


@dataclass(frozen=True)
class _Picture(BaseStampStyle):
    """What is seen in the place of the signature: the top left of a page that was drawn for it."""

    page: bytes = b""

    def create_stamp(self, writer: Any, box: Any, text_params: Any) -> Any:  # noqa: ARG002 - whole numbers
        return _Drawn(self.page, writer)


@dataclass(frozen=True)
class _Drawn:
    page: bytes
    writer: Any

    def apply_appearance(self, annotation: Any) -> None:
        """Put it in the place."""
        form = self.writer.import_page_as_xobject(PdfFileReader(BytesIO(self.page)))
        drawn = form.get_object()
        top = float(drawn["/BBox"][3])
        left, low, right, high = (float(one) for one in annotation["/Rect"])
        make: Any = generic  # which has types, but not for how its objects are made
        corners = (0, top - (high - low), right - left, top)
        drawn["/BBox"] = make.ArrayObject([make.FloatObject(one) for one in corners])
        annotation["/AP"] = make.DictionaryObject({make.NameObject("/N"): form})
