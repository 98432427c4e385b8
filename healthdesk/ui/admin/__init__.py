"""Beheer: people and roles, the house, the agenda's furniture, the access log."""
