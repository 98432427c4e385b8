"""People: finding them, welcoming them, and their file."""
