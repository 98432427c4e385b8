"""Hands on the real window by the words on it: for the tour, and for whoever wants to show something."""
