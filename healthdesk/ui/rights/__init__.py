"""What somebody may be entitled to: looked into, asked for, followed up."""
