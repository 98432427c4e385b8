"""Verwijzingen: the board and table, one referral with its story, a new one."""
