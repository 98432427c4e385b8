"""The texts of letters, in the house's own words: beside the program's, and on paper while they are typed."""
