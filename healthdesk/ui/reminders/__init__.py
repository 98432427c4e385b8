"""Reminders of talks: the outbox, what became of each, what people want, and how the house sends them."""
