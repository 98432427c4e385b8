"""Identity cards of invented people: as files of the viewer, and in a card of software (SoftHSM2).

The numbers have valid check digits and belong to nobody.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pkcs11
import pytest

NOOR = {
    "surname": "Özdemir-Claes",
    "firstnames": "Noor Leyla",
    "national_number": "85073003328",
    "date_of_birth": "30 JUL  1985",
    "gender": "V",
    "address_street_and_number": "Diestsesteenweg 49 b003",
    "address_zip": "3010",
    "address_municipality": "Leuven",
}
NOT_ASKED = {
    "card_number": "592000000001",
    "special_status": "1",
    "nationality": "Belg",
    "PHOTO_FILE": "JFIF",
}

EID = """<?xml version="1.0" encoding="UTF-8"?>
<eid version="4.2">
  <identity nationalnumber="{number}" dateofbirth="{born}" gender="{sex}" specialstatus="WHITE_CANE">
    <name>{family}</name>
    <firstname>{given}</firstname>
    <middlenames>M</middlenames>
    <nationality>Belg</nationality>
    <placeofbirth>Leuven</placeofbirth>
    <photo>/9j/4AAQSkZJRgABAgAAAQABAAD=</photo>
  </identity>
  <card documenttype="belgian_citizen" cardnumber="592000000001" chipnumber="00" validitydatebegin="20200101"
    validitydateend="20300101"><deliverymunicipality>Leuven</deliverymunicipality></card>
  <address>
    <streetandnumber>{street}</streetandnumber>
    <zip>3010</zip>
    <municipality>Leuven</municipality>
  </address>
  <certificates><root>AAAA</root><citizenca>AAAA</citizenca><rrn>AAAA</rrn></certificates>
</eid>
"""


def eid_file(folder: Path, **other: str) -> Path:
    """A `.eid` file of Noor, or of somebody with other facts."""
    said = {
        "number": "85073003328",
        "born": "19850730",
        "sex": "female",
        "family": "Özdemir-Claes",
        "given": "Noor Leyla",
        "street": "Diestsesteenweg 49 b003",
    } | other
    path = folder / "noor.eid"
    path.write_text(EID.format(**said), encoding="utf-8")
    return path


SOFTHSM = next(
    (
        Path(place)
        for place in (
            "/usr/lib/softhsm/libsofthsm2.so",
            "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
            "/usr/local/lib/softhsm/libsofthsm2.so",
            "/opt/homebrew/lib/softhsm/libsofthsm2.so",
        )
        if Path(place).is_file()
    ),
    None,
)
needs_softhsm = pytest.mark.skipif(
    SOFTHSM is None or shutil.which("softhsm2-util") is None,
    reason="SoftHSM2 is not installed (Debian: softhsm2)",
)


class SoftCards:
    """A reader of software, with a folder of its own for what is in it."""

    def __init__(self, folder: Path) -> None:
        self.tokens = folder / "tokens"
        self.tokens.mkdir(parents=True)
        self.settings = folder / "softhsm2.conf"
        self.settings.write_text(f"directories.tokendir = {self.tokens}\nobjectstore.backend = file\n")

    @property
    def module(self) -> str:
        return str(SOFTHSM)

    def put_in(self, objects: Mapping[str, str], label: str = "BELPIC") -> None:
        """A card with these data objects."""
        words = ["--init-token", "--free", "--label", label, "--pin", "1234", "--so-pin", "12345678"]
        subprocess.run(["softhsm2-util", *words], check=True, capture_output=True, env=self._environment)
        library = pkcs11.lib(self.module)
        try:
            with library.get_token(token_label=label).open(rw=True, user_pin="1234") as session:
                for name, text in objects.items():
                    session.create_object(
                        {
                            pkcs11.Attribute.CLASS: pkcs11.ObjectClass.DATA,
                            pkcs11.Attribute.LABEL: name,
                            pkcs11.Attribute.VALUE: text.encode(),
                            pkcs11.Attribute.TOKEN: True,
                            pkcs11.Attribute.PRIVATE: False,
                        }
                    )
        finally:
            pkcs11.unload(self.module)

    def pull_out(self) -> None:
        """In the middle of whatever is going on."""
        for token in self.tokens.iterdir():
            shutil.rmtree(token)

    @property
    def _environment(self) -> dict[str, str]:
        return {**os.environ, "SOFTHSM2_CONF": str(self.settings)}


@pytest.fixture
def soft_cards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SoftCards:
    """An empty reader."""
    cards = SoftCards(tmp_path / "reader")
    monkeypatch.setenv("SOFTHSM2_CONF", str(cards.settings))
    return cards
