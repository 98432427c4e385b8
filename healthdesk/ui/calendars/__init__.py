"""Calendars that come in as busy times, and our agenda for the calendars of others."""
