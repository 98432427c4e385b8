"""The lists of a day on paper: printing them, what they may hold, and tomorrow's each evening."""
