"""Gegevens: what comes into the house as a file, what leaves it, and what is let go."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.ui.admin.imports_card import ImportsCard
from healthdesk.ui.admin.retention_card import RetentionCard
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.directory.directory_files_card import DirectoryFilesCard
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.workbench import Workbench


class DataSection(AdminSection):
    """Cards under each other."""

    interests = frozenset({"patient", "partner", "rule"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.imports = ImportsCard(workbench)
        inside = Inside()
        page = column(inside, gap="gap")
        self.directory = DirectoryFilesCard(workbench)
        self.retention = RetentionCard(workbench)
        fill(page, self.imports, self.directory, self.retention)
        page.addStretch(1)
        self.lay_out(inside)

    def fetch(self) -> None:
        self.imports.fetch()
        self.directory.fetch()
        self.retention.fetch()
