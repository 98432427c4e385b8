"""A PDF that two invented people signed, for the pictures: one whom the house knows, and one it does not."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import datetime, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from healthdesk.actions import check_signatures
from healthdesk.actions.desk import Desk

Key = ec.EllipticCurvePrivateKey
Certificate = x509.Certificate


def signed_file(desk: Desk, pdf: bytes) -> Path:
    """The file; who vouches for the first signature stands on the list of the house from now on."""
    folder = Path(tempfile.mkdtemp())
    known, other = _root(desk, "Burger CA (voorbeeld)"), _root(desk, "Beroepskaart CA (voorbeeld)")
    pem = folder / "burger-ca.pem"
    pem.write_bytes(known[0].public_bytes(serialization.Encoding.PEM))
    if not check_signatures.policy_of(desk).roots:
        check_signatures.trust(desk, check_signatures.look_at_root(pem))
    path = folder / "Verslag van het overleg.pdf"
    for number, (who, root) in enumerate((("Els Maes", known), ("Arne Lievens", other)), start=1):
        pdf = _signed(desk, pdf, f"handtekening-{number}", who, root)
    path.write_bytes(pdf)
    return path


def _root(desk: Desk, name: str) -> tuple[Certificate, Key]:
    key = _always_the_same(name)
    named = _named(name)
    return _made(desk, named, named, key, key, vouches=True), key


def _always_the_same(name: str) -> Key:
    """The faces of a house share its list: who vouches in one is who vouches in the others."""
    return ec.derive_private_key(int.from_bytes(sha256(name.encode()).digest(), "big"), ec.SECP384R1())


class _InTheHouse(PdfSigner):
    """Signs by the clock of the house, as its colleagues did."""

    at: datetime

    def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> Any:
        session = super().init_signing_session(pdf_out, existing_fields_only=existing_fields_only)
        session.system_time = self.at
        return session


def _signed(desk: Desk, pdf: bytes, place: str, who: str, root: tuple[Certificate, Key]) -> bytes:
    certificate, root_key = root
    key = ec.generate_private_key(ec.SECP384R1())
    own = _made(desk, _named(f"{who} (Signature)"), certificate.subject, key, root_key, vouches=False)
    der = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # it comes without types
    store.register(_loaded(certificate))
    signer = SimpleSigner(
        signing_cert=_loaded(own), signing_key=asn1_keys.PrivateKeyInfo.load(der), cert_registry=store
    )
    told = PdfSignatureMetadata(field_name=place, subfilter=SigSeedSubFilter.PADES, name=who)
    hand = _InTheHouse(told, signer)
    hand.at = desk.clock.now() - timedelta(days=1)
    done: bytes = asyncio.run(hand.async_sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)))).getvalue()
    return done


def _loaded(certificate: Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _made(
    desk: Desk, subject: x509.Name, issuer: x509.Name, key: Key, by: Key, *, vouches: bool
) -> Certificate:
    now = desk.clock.now()
    made = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    made = made.serial_number(x509.random_serial_number())
    made = made.not_valid_before(now - timedelta(days=900)).not_valid_after(now + timedelta(days=900))
    made = made.add_extension(x509.BasicConstraints(ca=vouches, path_length=None), critical=True)
    return made.add_extension(_use(vouches=vouches), critical=True).sign(by, hashes.SHA384())


def _use(*, vouches: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not vouches,
        content_commitment=not vouches,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=vouches,
        crl_sign=vouches,
        encipher_only=False,
        decipher_only=False,
    )
