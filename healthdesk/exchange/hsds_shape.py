"""The shape of HSDS 3: its tables, what their keys lead to, and how they nest in JSON.

HSDS is the Human Services Data Specification of Open Referral (version 3.1); only the tables that a
partner of ours can be made of are named. Names come in one and in several in files of the real world.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

VERSION = "3.1"

FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "organization": ("id", "name", "description", "email", "website"),
        "service": (
            *("id", "organization_id", "name", "description", "url", "email", "status"),
            *("application_process", "fees_description", "wait_time", "eligibility_description"),
            *("minimum_age", "maximum_age", "assured_date", "alert", "program_id"),
        ),
        "program": ("id", "organization_id", "name", "description"),
        "service_area": ("id", "service_id", "name"),
        "contact": ("id", "service_id", "name", "title", "email"),
        "location": ("id", "location_type", "name", "transportation"),
        "service_at_location": ("id", "service_id", "location_id"),
        "address": (
            *("id", "location_id", "address_1", "address_2", "city", "state_province"),
            *("postal_code", "country", "address_type"),
        ),
        "phone": ("id", "service_id", "location_id", "contact_id", "number"),
        "schedule": (
            *("id", "service_id", "location_id", "freq", "byday", "opens_at", "closes_at", "description"),
        ),
        "language": ("id", "service_id", "name", "code"),
        "cost_option": ("id", "service_id", "option", "currency", "amount"),
        "required_document": ("id", "service_id", "document"),
        "accessibility": ("id", "location_id", "description"),
        "unit": ("id", "name"),
        "service_capacity": ("id", "service_id", "unit_id", "available", "updated"),
        "taxonomy": ("id", "name", "description"),
        "taxonomy_term": ("id", "code", "name", "description", "taxonomy_id"),
        "attribute": ("id", "link_id", "taxonomy_term_id", "link_entity", "value"),
    }
)
"""Each table with the columns we write."""

FILES: Mapping[str, str] = MappingProxyType(
    {
        "address": "addresses.csv",
        "accessibility": "accessibility.csv",
        "service_capacity": "service_capacity.csv",
        "taxonomy": "taxonomies.csv",
    }
    | {
        name: f"{name}s.csv"
        for name in FIELDS
        if name not in {"address", "accessibility", "service_capacity", "taxonomy"}
    }
)
"""The name of each table as a file."""

REQUIRED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "organization": ("id", "name", "description"),
        "service": ("id", "name", "status"),
        "program": ("id", "name", "description"),
        "location": ("id", "location_type"),
        "address": (
            *("id", "address_1", "city", "state_province"),
            *("postal_code", "country", "address_type"),
        ),
        "phone": ("id", "number"),
        "unit": ("id", "name"),
        "service_capacity": ("id", "available", "updated"),
        "taxonomy": ("id", "name", "description"),
        "taxonomy_term": ("id", "name", "description"),
    }
)
"""What the schema of HSDS wants to be there, though nothing may be known; of the others only the id."""

LEADS_TO: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "service": {"organization_id": "organization", "program_id": "program"},
        "program": {"organization_id": "organization"},
        "service_area": {"service_id": "service", "service_at_location_id": "service_at_location"},
        "contact": {
            "organization_id": "organization",
            "service_id": "service",
            "service_at_location_id": "service_at_location",
            "location_id": "location",
        },
        "location": {"organization_id": "organization"},
        "service_at_location": {"service_id": "service", "location_id": "location"},
        "address": {"location_id": "location"},
        "phone": {
            "service_id": "service",
            "location_id": "location",
            "organization_id": "organization",
            "service_at_location_id": "service_at_location",
            "contact_id": "contact",
        },
        "schedule": {
            "service_id": "service",
            "location_id": "location",
            "service_at_location_id": "service_at_location",
        },
        "language": {"service_id": "service", "location_id": "location"},
        "cost_option": {"service_id": "service"},
        "required_document": {"service_id": "service"},
        "accessibility": {"location_id": "location"},
        "service_capacity": {"service_id": "service", "unit_id": "unit"},
        "taxonomy_term": {"parent_id": "taxonomy_term", "taxonomy_id": "taxonomy"},
        "attribute": {"taxonomy_term_id": "taxonomy_term"},
    }
)
"""To which table a key leads; such a key that finds nothing there is told."""

STANDS_ALONE = frozenset({"service", "program", "location", "taxonomy_term", "attribute"})
"""Tables with keys of which nobody is missed: an attribute says in another column what it is about."""

UNREAD = frozenset(
    (
        *("funding", "metadata", "meta_table_description"),
        *("organization_identifier", "url"),
    )
)
"""Tables of HSDS of which nothing is taken: whether a key into them leads anywhere is not known."""


@dataclass(frozen=True, slots=True)
class Nested:
    """What stands inside another thing in JSON: its table, and by which key it says whose it is."""

    table: str
    by: str = ""
    """"" where the outer thing carries the key instead (`owner`)."""
    owner: str = ""


NESTED: Mapping[str, Mapping[str, Nested]] = MappingProxyType(
    {
        "organization": {
            "services": Nested("service", "organization_id"),
            "phones": Nested("phone", "organization_id"),
            "locations": Nested("location", "organization_id"),
            "contacts": Nested("contact", "organization_id"),
            "programs": Nested("program", "organization_id"),
        },
        "service": {
            "organization": Nested("organization", owner="organization_id"),
            "program": Nested("program", owner="program_id"),
            "contacts": Nested("contact", "service_id"),
            "service_areas": Nested("service_area", "service_id"),
            "phones": Nested("phone", "service_id"),
            "schedules": Nested("schedule", "service_id"),
            "service_at_locations": Nested("service_at_location", "service_id"),
            "languages": Nested("language", "service_id"),
            "cost_options": Nested("cost_option", "service_id"),
            "required_documents": Nested("required_document", "service_id"),
            "capacities": Nested("service_capacity", "service_id"),
            "attributes": Nested("attribute", "link_id"),
        },
        "service_at_location": {
            "location": Nested("location", owner="location_id"),
            "phones": Nested("phone", "service_at_location_id"),
            "contacts": Nested("contact", "service_at_location_id"),
            "service_areas": Nested("service_area", "service_at_location_id"),
            "schedules": Nested("schedule", "service_at_location_id"),
        },
        "location": {
            "addresses": Nested("address", "location_id"),
            "accessibility": Nested("accessibility", "location_id"),
            "phones": Nested("phone", "location_id"),
            "contacts": Nested("contact", "location_id"),
            "schedules": Nested("schedule", "location_id"),
            "languages": Nested("language", "location_id"),
        },
        "contact": {"phones": Nested("phone", "contact_id")},
        "attribute": {"taxonomy_term": Nested("taxonomy_term", owner="taxonomy_term_id")},
        "taxonomy_term": {"taxonomy_detail": Nested("taxonomy", owner="taxonomy_id")},
        "service_capacity": {"unit": Nested("unit", owner="unit_id")},
    }
)

_WORDY = frozenset(
    (
        *("name", "alternate_name", "description", "details", "title", "department", "document", "value"),
        *("eligibility_description", "application_process", "fees_description", "fees", "wait_time", "alert"),
        *("interpretation_services", "transportation", "notes", "option", "amount_description"),
    )
)
_NEVER_WORDY = frozenset({"language", "unit", "taxonomy", "taxonomy_term"})
"""Tables of which the names come from a list."""

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def is_wordy(table: str, column: str) -> bool:
    """Whether people write names or sentences in this column."""
    return column in _WORDY and table not in _NEVER_WORDY


def table_of(name: str) -> str:
    """The table that a file or a list is about: "services.csv" is "service"; "" for another one."""
    plain = name.rsplit("/", 1)[-1].strip().casefold().removesuffix(".csv").removesuffix(".txt").strip()
    for table in FIELDS:
        if plain in {table, f"{table}s", FILES[table].removesuffix(".csv"), f"{table}es"}:
            return table
    return {
        "physical_addresses": "address",
        "accessibility_for_disabilities": "accessibility",
        "service_capacities": "service_capacity",
        "regular_schedules": "schedule",
        "services_at_location": "service_at_location",
    }.get(plain, "")
