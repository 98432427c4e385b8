"""Cards of invented people with which letters are signed: a root, certificates under it, software cards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pkcs11
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pkcs11.util.ec import decode_ec_private_key

from tests.eid_made import SoftCards

PIN = "1234"
TODAY = datetime(2026, 11, 25, tzinfo=UTC)
BEGAN, ENDS = datetime(2022, 1, 1, tzinfo=UTC), datetime(2032, 1, 1, tzinfo=UTC)
_NATIONAL_NUMBER = "85073003328"


@dataclass(frozen=True, slots=True)
class Made:
    """A certificate and the key that belongs to it."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)


def root(name: str = "Proef Root CA") -> Made:
    """Somebody who vouches for others."""
    key = ec.generate_private_key(ec.SECP384R1())
    named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = _begun(named, named, key, BEGAN, ENDS).add_extension(
        x509.BasicConstraints(ca=True, path_length=None), critical=True
    )
    made = made.add_extension(_use(vouches=True), critical=True)
    return Made(made.sign(key, hashes.SHA384()), key)


def certificate(
    by: Made, name: str, *, signs: bool = True, began: datetime = BEGAN, ends: datetime = ENDS
) -> Made:
    """As a Belgian card has them: the use behind the name, the national number in it."""
    key = ec.generate_private_key(ec.SECP384R1())
    use = "Signature" if signs else "Authentication"
    named = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "BE"),
            x509.NameAttribute(NameOID.COMMON_NAME, f"{name} ({use})"),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, _NATIONAL_NUMBER),
        ]
    )
    made = _begun(named, by.certificate.subject, key, began, ends)
    made = made.add_extension(_use(signs=signs), critical=True)
    return Made(made.sign(by.key, hashes.SHA384()), key)


def _begun(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, began: datetime, ends: datetime
) -> x509.CertificateBuilder:
    made = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    return made.serial_number(x509.random_serial_number()).not_valid_before(began).not_valid_after(ends)


def _use(*, signs: bool = False, vouches: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs and not vouches,
        content_commitment=signs,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=vouches,
        crl_sign=vouches,
        encipher_only=False,
        decipher_only=False,
    )


def put_in(cards: SoftCards, *made: Made, label: str = "BELPIC", vouching: tuple[Made, ...] = ()) -> None:
    """A card with these certificates and their keys, and with the certificates of who vouches for them."""
    cards.put_in({}, label=label)
    library = pkcs11.lib(cards.module)
    try:
        with library.get_token(token_label=label).open(rw=True, user_pin=PIN) as session:
            for number, one in enumerate((*made, *vouching), 2):
                common = {pkcs11.Attribute.TOKEN: True, pkcs11.Attribute.ID: bytes([number])}
                session.create_object(
                    common
                    | {
                        pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE,
                        pkcs11.Attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
                        pkcs11.Attribute.PRIVATE: False,
                        pkcs11.Attribute.SUBJECT: one.certificate.subject.public_bytes(),
                        pkcs11.Attribute.VALUE: one.der,
                    }
                )
                if one in made:
                    session.create_object(_private(one) | common)
    finally:
        pkcs11.unload(cards.module)


def _private(one: Made) -> dict[pkcs11.Attribute, object]:
    der = one.key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    told: dict[pkcs11.Attribute, object] = decode_ec_private_key(der)
    return told | {
        pkcs11.Attribute.PRIVATE: True,
        pkcs11.Attribute.SENSITIVE: True,
        pkcs11.Attribute.SIGN: True,
    }


def day(number: int) -> datetime:
    """So many days from the day of the tests."""
    return TODAY + timedelta(days=number)
