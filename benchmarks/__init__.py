"""Speed, shown as ratios to floors that are measured in the same run. Never a test."""
