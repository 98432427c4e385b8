"""A picture of each page in each house, theme, language and scale, to be looked at before a release."""
