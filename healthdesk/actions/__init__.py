"""What a person can do: one function, one click, one transaction."""
