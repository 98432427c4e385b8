"""What is allowed: pure questions about records. The time is handed in; nothing is fetched."""
