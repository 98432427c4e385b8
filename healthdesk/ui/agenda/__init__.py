"""The agenda: days, weeks and lists of talks, booking, and the search for a moment that suits."""
