"""Sociale kaart: partners found by need, each with what nobody verified yet."""
