"""Building a form: its lines at the left, the chosen one in the middle, what it becomes at the right."""
