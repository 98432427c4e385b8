"""Opnieuw contacteren: looking for people who do not come by themselves."""
