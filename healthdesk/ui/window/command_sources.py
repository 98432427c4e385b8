"""Who answers in the command box, in the order of the groups. A feature adds its one line."""

from __future__ import annotations

from healthdesk.ui.agenda.find_talks import TALKS
from healthdesk.ui.directory.find_partners import PARTNERS
from healthdesk.ui.letters.find_letters import LETTERS
from healthdesk.ui.patients.find_people import PEOPLE
from healthdesk.ui.referrals.find_referrals import REFERRALS
from healthdesk.ui.window.command_source import CommandSource

SOURCES: tuple[CommandSource, ...] = (PEOPLE, TALKS, REFERRALS, LETTERS, PARTNERS)
