"""The traject of one person, and promises to call her back."""
