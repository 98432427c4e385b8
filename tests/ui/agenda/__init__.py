"""The agenda as hands and eyes meet it."""
