"""What is seen: Qt Widgets, one folder per page, `parts` for our own small widgets."""
