"""Intake: a form filled in, kept, signed; and what was answered before."""
