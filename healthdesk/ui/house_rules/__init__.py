"""The rules that age, as the house sees them: read, changed, tried, given back to the program."""
