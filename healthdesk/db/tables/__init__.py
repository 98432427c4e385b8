"""All tables of the house. Importing this package makes `Base.metadata` complete.

One line per feature; the tables refer to each other by name only.
"""

from healthdesk.db.tables import agenda as agenda
from healthdesk.db.tables import audit as audit
from healthdesk.db.tables import enclosures as enclosures
from healthdesk.db.tables import entitlements as entitlements
from healthdesk.db.tables import equipment as equipment
from healthdesk.db.tables import file_key as file_key
from healthdesk.db.tables import groups as groups
from healthdesk.db.tables import half_typed as half_typed
from healthdesk.db.tables import help_plans as help_plans
from healthdesk.db.tables import holds as holds
from healthdesk.db.tables import house as house
from healthdesk.db.tables import house_policies as house_policies
from healthdesk.db.tables import house_rules as house_rules
from healthdesk.db.tables import intake as intake
from healthdesk.db.tables import interpreters as interpreters
from healthdesk.db.tables import letters as letters
from healthdesk.db.tables import merges as merges
from healthdesk.db.tables import outreach as outreach
from healthdesk.db.tables import partners as partners
from healthdesk.db.tables import patients as patients
from healthdesk.db.tables import received_letters as received_letters
from healthdesk.db.tables import referrals as referrals
from healthdesk.db.tables import reminders as reminders
from healthdesk.db.tables import retention as retention
from healthdesk.db.tables import rota as rota
from healthdesk.db.tables import satisfaction as satisfaction
from healthdesk.db.tables import series as series
from healthdesk.db.tables import shields as shields
from healthdesk.db.tables import today as today
from healthdesk.db.tables import trajectories as trajectories
from healthdesk.db.tables import waiting as waiting
