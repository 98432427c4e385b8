"""The words of this house: a WGC speaks of patients, TEJO of young people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.house import House, HouseKind, IdentityLevel


class Words:
    """How this house calls the people it is there for, in the language of the screen."""

    def __init__(self, house: House) -> None:
        self.anonymous = house.identity_default is IdentityLevel.PSEUDONYM
        """Whether nothing is asked here that tells who somebody is."""
        if house.kind is HouseKind.TEJO:
            self.person = QCoreApplication.translate("Words", "jongere")
            self.people = QCoreApplication.translate("Words", "jongeren")
            self.the_person = QCoreApplication.translate("Words", "de jongere")
            self.new_person = QCoreApplication.translate("Words", "Nieuwe jongere")
        else:
            self.person = QCoreApplication.translate("Words", "patiënt")
            self.people = QCoreApplication.translate("Words", "patiënten")
            self.the_person = QCoreApplication.translate("Words", "de patiënt")
            self.new_person = QCoreApplication.translate("Words", "Nieuwe patiënt")

    @property
    def people_title(self) -> str:
        """All of them, with a capital: the name of their page."""
        return self.people[:1].upper() + self.people[1:]
