"""Our own small widgets and what every page leans on: theme, background, workbench, page."""
