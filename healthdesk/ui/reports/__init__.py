"""Figures of the house: how full its hours are."""
