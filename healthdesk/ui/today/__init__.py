"""Vandaag: who comes, who stands at the desk, what is to be done."""
