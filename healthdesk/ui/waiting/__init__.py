"""Wachtlijst: who waits, what comes free, and for whom."""
